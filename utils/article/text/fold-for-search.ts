import { limitMarks } from './limit-marks';

/**
 * Folds text for comparison: lower case, without diacritics, with full-width, half-width and ligature forms unified.
 * Korean syllables and Japanese kana stay whole: `が` is not `か`, and a decomposed `한` is composed. The length may
 * change. Folding is idempotent.
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return limitMarks(text)
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(WHOLE_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

// Most words only need lower-casing; decomposition takes ten times as long.
const PLAIN = /^[\x20-\x7e\n\t]*$/;

/**
 * Marks that readers of Latin, Greek, Cyrillic, Hebrew and Arabic omit when typing. Marks of Indic and other scripts
 * are vowels and kana sound marks change the letter, so both stay.
 */
const MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: these are ranges of marks, without letters.
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** Letters such as those with a stroke, which have no decomposition. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
/** Matches the keys of `LETTERS`. */
const WHOLE_LETTERS = /[ßæœøłđðþħıς]/g;
