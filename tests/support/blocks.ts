import type { Block } from '@/utils/extraction/blocks/block';
import { describeBlocks } from '@/utils/extraction/blocks/describe-blocks';
import { shapeBlocks } from '@/utils/extraction/blocks/shape-blocks';
import { bodyOf } from './documents';

/** Returns the blocks of a body with this content. */
export function blocksOf(markup: string): Block[] {
  const body = bodyOf(markup);
  return describeBlocks(body, shapeBlocks(body));
}

/** Returns the indexes of the blocks whose text begins with one of these. */
export function numbersOf(blocks: readonly Block[], ...beginnings: string[]): Set<number> {
  const chosen = blocks.filter(({ text }) => beginnings.some((one) => text.startsWith(one)));
  return new Set(chosen.map((block) => block.index));
}

/** Returns the texts of the blocks with these indexes, in order. */
export function textsOf(blocks: readonly Block[], numbers: ReadonlySet<number>): string[] {
  return blocks.filter((block) => numbers.has(block.index)).map((block) => block.text);
}

/** Returns a paragraph of running text that begins with these words. */
export const storyOf = (beginning: string): string =>
  `${beginning} and the boat leaves the quay at twenty past nine as it did before the sluice was built, and whoever comes late waits for the tide.`;
