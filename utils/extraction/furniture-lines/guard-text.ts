import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';

/** The largest share of the text that rules about single lines may remove. */
const MAX_REMOVED_SHARE = 0.25;

/**
 * Discards the reasons of a rule that would remove more than a quarter of the text: the article is then about what the
 * rule looks for, or has no sentences. `reasons` has one entry for each block, null for those that stay.
 */
export function guardText(
  kept: readonly Block[],
  reasons: readonly (string | null)[],
  log: ExtractionLog,
): readonly (string | null)[] {
  const removed = kept.filter((_block, at) => reasons[at]);
  if (lengthOfDistinctTexts(removed) <= lengthOfDistinctTexts(kept) * MAX_REMOVED_SHARE)
    return reasons;
  for (const block of removed) log.note('kept: the rule would remove too much', block.element);
  return reasons.map(() => null);
}

/**
 * Captions and headings are not counted, because they are kept or removed with the text. Repeated text counts once: the
 * same notice may replace every player.
 */
function lengthOfDistinctTexts(blocks: readonly Block[]): number {
  const texts = blocks
    .filter(({ kind }) => kind !== 'figure' && kind !== 'heading')
    .map(({ text }) => text);
  return [...new Set(texts)].reduce((sum, { length }) => sum + length, 0);
}
