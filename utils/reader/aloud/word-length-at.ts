/**
 * Returns the length of the word at `start`, for voices that only report where a word starts. In characters; at least 1
 * inside the text.
 */
export function wordLengthAt(text: string, start: number): number {
  const rest = text.slice(start);
  const word = /^[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/u.exec(rest)?.[0];
  return word?.length ?? Math.min(1, rest.length);
}
