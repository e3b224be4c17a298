/** Line-breaking characters that some voices mispronounce: soft hyphens and zero-width spaces. */
const UNSPOKEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text for a voice, and the mapping of its offsets to the original. */
export interface Speakable {
  text: string;
  toOriginal(offset: number): number;
}

/** Removes characters that are silent but disturb voices. */
export function toSpeakable(text: string): Speakable {
  const gaps = [...text.matchAll(UNSPOKEN)].map(({ index }, before) => index - before);
  return {
    text: text.replace(UNSPOKEN, ''),
    toOriginal: (offset) => offset + gaps.filter((gap) => gap <= offset).length,
  };
}
