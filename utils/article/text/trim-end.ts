/**
 * Removes the characters that match from the end of a text. Faster than a pattern for a run at the end, which is tried
 * at each character of each run and so takes quadratic time.
 */
export function trimEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
