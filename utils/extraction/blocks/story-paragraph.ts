import { hasEastAsian } from '@/utils/article/text/east-asian';
import type { Block } from './block';

/** Shorter lines are labels, names and dates. Characters. */
const RUNNING_TEXT = 120;
const RUNNING_TEXT_CJK = 50;

/** Whether a block is a paragraph of the story rather than a label, a name or a date. */
export function isStoryParagraph(block: Block): boolean {
  const threshold = hasEastAsian(block.text) ? RUNNING_TEXT_CJK : RUNNING_TEXT;
  return block.kind === 'paragraph' && block.text.length > threshold && block.linkDensity < 0.5;
}

/** Returns the length of the paragraphs among the blocks, in characters. */
export function lengthOfParagraphs(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => (block.kind === 'paragraph' ? sum + block.text.length : sum),
    0,
  );
}
