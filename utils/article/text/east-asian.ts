/**
 * A Chinese, Japanese or Korean character: ideographs, kana, Hangul. Uses ranges because script classes
 * (`\p{Script=…}`) are compiled anew in every page, which costs more than their use.
 * Source: the Unicode Standard's Blocks.txt; beyond the first plane only ideographs.
 */
const CHARACTER =
  /[\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3131-\u318e\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\ud840-\ud883][\udc00-\udfff]/;
const CHARACTERS = new RegExp(CHARACTER, 'g');

/** Enough text to recognise a script. Characters. */
const SAMPLE = 5_000;
/**
 * The share of East Asian characters from which a text counts as mostly East Asian: the rest are Latin names, digits
 * and marks.
 */
const MOSTLY = 0.3;

/** Whether a text has any Chinese, Japanese or Korean character. */
export const hasEastAsian = (text: string): boolean => CHARACTER.test(text);

/** Returns the number of Chinese, Japanese and Korean characters in a text. */
export const countEastAsian = (text: string): number =>
  hasEastAsian(text) ? (text.match(CHARACTERS)?.length ?? 0) : 0;

/** Returns the length of a text in Latin characters. An East Asian one counts as two and a half. */
export const weighText = (text: string): number => text.length + countEastAsian(text) * 1.5;

/** Returns the text with each of these characters replaced by a space. */
export const withoutEastAsian = (text: string): string => text.replace(CHARACTERS, ' ');

/** Whether a text is mostly in one of these scripts, judged by its beginning. */
export function isMostlyEastAsian(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return countEastAsian(sample) > sample.length * MOSTLY;
}
