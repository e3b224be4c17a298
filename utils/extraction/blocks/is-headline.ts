import { weighText } from '@/utils/article/text/east-asian';
import { foldText } from '@/utils/article/text/fold-text';
import type { Block } from './block';

/** Whether the text of a block is one of the titles, or for headings, most of one. */
export function isHeadline(block: Block, titles: readonly string[]): boolean {
  return titles.some((title) => matchesTitle(block, title));
}

function matchesTitle(block: Block, title: string): boolean {
  // Skips the comparison if the line is far longer than the headline, or very short.
  if (block.text.length > title.length * 2 || isTooShort(block.text)) return false;
  const [line, headline] = [block.folded, foldText(title)];
  if (isTooShort(line)) return false;
  if (line === headline) return true;
  const [shorter, longer] = line.length < headline.length ? [line, headline] : [headline, line];
  return (
    block.kind === 'heading' && longer.includes(shorter) && shorter.length > longer.length * 0.7
  );
}

/** Whether a text is too short for a headline. Two East Asian characters are not. */
const isTooShort = (text: string): boolean => weighText(text) < 4;
