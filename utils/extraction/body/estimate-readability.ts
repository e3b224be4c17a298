import type { Block } from '../blocks/block';

/** How long Readability takes for a block, ms. */
const TIME_PER_BLOCK = 0.015;
/**
 * How long Readability takes for a pair of siblings, one of which it adds to the body and the other not, ms: after each
 * that it adds, the browser counts those that stay again.
 */
const TIME_PER_PAIR = 2e-5;
/** How long Readability takes for a character, for each element around it, ms: it reads the text of each. */
const TIME_PER_CHARACTER = 4e-6;
/** Readability adds a shorter paragraph only if it is a sentence. Characters. */
const SHORT_PARAGRAPH = 80;

/** Estimates how long Readability takes to choose among blocks, in ms: it cannot end early. */
export function estimateReadability(blocks: readonly Block[]): number {
  const paragraphs = new Map<Element, number>();
  let read = 0;
  for (const { element, kind, text, path } of blocks) {
    read += text.length * path.length;
    const parent = element.parentElement;
    if (!parent || kind !== 'paragraph' || text.length <= SHORT_PARAGRAPH) continue;
    paragraphs.set(parent, (paragraphs.get(parent) ?? 0) + 1);
  }
  const pairs = [...paragraphs].map(
    ([parent, count]) => count * (parent.childElementCount - count),
  );
  return (
    blocks.length * TIME_PER_BLOCK +
    read * TIME_PER_CHARACTER +
    pairs.reduce((most, one) => Math.max(most, one), 0) * TIME_PER_PAIR
  );
}
