/**
 * Removes the characters that match from the end of a text. A pattern for a run at the end takes time that grows with the
 * square of the longest run, because it is tried at each character of each run.
 */
export function trimEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
