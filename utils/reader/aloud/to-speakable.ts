/** Marks for breaking lines, which some voices stumble over: soft hyphens and spaces without width. */
const UNSPOKEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text as it is given to a voice, and where a place in that stands in the text itself. */
export interface Speakable {
  text: string;
  toOriginal(offset: number): number;
}

/** Takes out of a text what has no sound but disturbs. */
export function toSpeakable(text: string): Speakable {
  const gaps = [...text.matchAll(UNSPOKEN)].map(({ index }, before) => index - before);
  return {
    text: text.replace(UNSPOKEN, ''),
    toOriginal: (offset) => offset + gaps.filter((gap) => gap <= offset).length,
  };
}
