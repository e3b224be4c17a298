/**
 * Text as it is compared: lower case, without diacritics and without the differences between wide, narrow and joined
 * forms. Letters of Korean and Japanese stay whole: `が` is not `か`, and a decomposed `한` is one letter again. The
 * length may change; folding twice changes nothing more.
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(WHOLE_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

// Most words need nothing but lower case, and the way through decomposition is ten times as long.
const PLAIN = /^[\x20-\x7e\n\t]*$/;

/**
 * Marks of scripts whose readers leave them out when they type: Latin, Greek, Cyrillic, Hebrew, Arabic. Marks of Indic
 * and other scripts are vowels, the sound marks of kana make another letter: both stay.
 */
const MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: these are ranges of marks alone, none belongs to a letter here.
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/** Letters with a stroke and the like, which no decomposition takes apart. */
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
const WHOLE_LETTERS = /[ßæœøłđðþħıς]/g;
