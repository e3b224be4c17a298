import { GAPS_BETWEEN_WORDS } from '@/utils/article/text/letters';

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Returns the lower-case letters and digits of a text, so that different typesettings of the same words compare equal.
 * Keeps combining marks, which distinguish words in Indic and other scripts.
 */
export function foldText(text: string | null | undefined): string {
  const written = text ?? '';
  const normal = NOT_ASCII.test(written) ? written.normalize('NFKC') : written;
  return normal.toLowerCase().replace(GAPS_BETWEEN_WORDS, '');
}
