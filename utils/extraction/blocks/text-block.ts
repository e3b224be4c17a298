import { hasEastAsian, weighText } from '@/utils/article/text/east-asian';
import type { Block } from './block';

/** A shorter line is a label or a teaser. Characters. */
const RUNNING_TEXT = 60;
const RUNNING_TEXT_CJK = 25;

/** Whether a block is longer than a label, and not mostly links. */
export function isTextBlock(block: Block): boolean {
  if (block.linkDensity > 0.5) return false;
  const threshold = hasEastAsian(block.text) ? RUNNING_TEXT_CJK : RUNNING_TEXT;
  return block.kind !== 'heading' && block.kind !== 'figure' && block.text.length >= threshold;
}

/** Returns the length of the text of blocks, in Latin characters. */
export const weighBlocks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + weighText(text), 0);

/** Returns the length of the text of blocks that is in links, in Latin characters. */
export const weighLinks = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text, linkDensity }) => sum + weighText(text) * linkDensity, 0);

/** Returns the length of the blocks that are text, in Latin characters. */
export const measureTextBlocks = (blocks: readonly Block[]): number =>
  weighBlocks(blocks.filter(isTextBlock));
