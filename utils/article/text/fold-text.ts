import { GAPS_BETWEEN_WORDS } from './letters';
import { limitMarks } from './limit-marks';

const NOT_ASCII = /[^\0-\x7f]/;
/** Letters of longer texts are not normalised: one can become eighteen. Characters. */
const LONGEST_NORMALISED = 100_000;

/**
 * Returns the lower-case letters and digits of a text, so that different typesettings of the same words compare equal.
 * Keeps combining marks, which distinguish words in Indic and other scripts.
 */
export function foldText(text: string | null | undefined): string {
  const written = text ?? '';
  const normal = NOT_ASCII.test(written) ? normalise(limitMarks(written)) : written;
  return normal.toLowerCase().replace(GAPS_BETWEEN_WORDS, '');
}

const normalise = (text: string): string =>
  text.length > LONGEST_NORMALISED ? text : text.normalize('NFKC');
