import { GAPS_BETWEEN_WORDS } from '@/utils/article/text/letters';

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Folds a text to its letters and digits, lower case, so that two printings of the same words compare equal.
 * Marks of Indic and other scripts are kept: without them different words would fold together.
 */
export function foldText(text: string | null | undefined): string {
  const written = text ?? '';
  const normal = NOT_ASCII.test(written) ? written.normalize('NFKC') : written;
  return normal.toLowerCase().replace(GAPS_BETWEEN_WORDS, '');
}
