import { GAPS_BETWEEN_WORDS } from './letters';
import { limitMarks } from './limit-marks';

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Returns the lower-case letters and digits of a text, so that different typesettings of the same words compare equal.
 * Keeps combining marks, which distinguish words in Indic and other scripts.
 */
export function foldText(text: string | null | undefined): string {
  const written = text ?? '';
  const normal = NOT_ASCII.test(written) ? limitMarks(written).normalize('NFKC') : written;
  return normal.toLowerCase().replace(GAPS_BETWEEN_WORDS, '');
}
