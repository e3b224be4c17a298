import { GAPS_BETWEEN_WORDS } from './letters';

const NOT_ASCII = /[^\0-\x7f]/;

/** More marks than any letter has. The time to put them in order grows with the square of their number. */
const MANY_MARKS = /[\u0300-\u036f]{31,}/g;

/**
 * Returns the lower-case letters and digits of a text, so that different typesettings of the same words compare equal.
 * Keeps combining marks, which distinguish words in Indic and other scripts.
 */
export function foldText(text: string | null | undefined): string {
  const written = text ?? '';
  const normal = NOT_ASCII.test(written) ? limitMarks(written).normalize('NFKC') : written;
  return normal.toLowerCase().replace(GAPS_BETWEEN_WORDS, '');
}

const limitMarks = (text: string): string => text.replace(MANY_MARKS, '');
