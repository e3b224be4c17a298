import type { Block } from '../blocks/block';
import { isStoryParagraph } from '../blocks/story-paragraph';

/** With more running text above it, a headline is a heading within the text. Characters. */
const LONGEST_BANNER = 400;

/**
 * Returns the index of the first block of running text above the headline that belongs to the article: there is much
 * such text, or it has the same parent as text below. Returns `start`, the index of the headline, if there is none.
 */
export function findOpeningAbove(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  start: number,
): number {
  const running = blocks.filter((block) => body.has(block.index) && isStoryParagraph(block));
  const above = running.filter(({ index }) => index < start);
  const parents = new Set(running.flatMap(({ index, path }) => (index > start ? [path[0]] : [])));
  const length = above.reduce((sum, { text }) => sum + text.length, 0);
  const first = length > LONGEST_BANNER ? above[0] : above.find(({ path }) => parents.has(path[0]));
  return first?.index ?? start;
}
