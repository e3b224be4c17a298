/**
 * The characters between words in all scripts: white space, punctuation, symbols and emoji, for use inside a character
 * class. Written as ranges, because `\p{L}\p{N}\p{M}` takes a millisecond to compile in every page, and several
 * patterns use it.
 * Source: the Unicode Standard's general categories P, S, Z and C, as far as these blocks hold nothing else.
 */
export const NO_LETTERS =
  '\\u0000-\\u002f:-@\\[-`{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7' +
  '\\u037e\\u0387\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f' +
  '\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0970\\u0e2f\\u0e3f\\u0e4f\\u0e5a\\u0e5b\\u17d4-\\u17db' +
  '\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u245f\\u2500-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d\\u30fb' +
  '\\ud83c-\\ud83e\\udc00-\\udfff\\ue000-\\uf8ff\\ufe00-\\ufe6f\\ufeff-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffff';

/** A letter or a mark on one; digits aside. */
export const LETTER = new RegExp(`[^${NO_LETTERS}\\d]`);

/** Runs of what is neither letter nor digit. */
export const GAPS_BETWEEN_WORDS = new RegExp(`[${NO_LETTERS}]+`, 'g');

/**
 * Words: letters and digits, with the apostrophes, full stops and hyphens inside them. Written so that the engine does
 * not record a point to backtrack to at every letter, which would overflow on a text of millions without a space.
 */
export const WORDS = new RegExp(`[^${NO_LETTERS}]+(?:['’.-]+[^${NO_LETTERS}]*)*`, 'g');
