import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';

/** The smallest share of the entries that must end in a full stop. */
const MIN_SENTENCE_SHARE = 0.7;

/**
 * Whether the entries of a list are sentences, such as steps or advice that are links as a whole; headlines have no
 * full stop.
 */
export function isListOfSentences({ kind, element }: Block): boolean {
  if (kind !== 'list') return false;
  const entries = [...element.children].map(textOf);
  const sentences = entries.filter((entry) => /[^.][.。]$/u.test(entry));
  return sentences.length > entries.length * MIN_SENTENCE_SHARE;
}
