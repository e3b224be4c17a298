import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';
import { isHeadline, isRunningText } from './header-zone';

/** Above the next article stands a whole one: so much of the next one's length at least. */
const LEAST_BEFORE = 0.5;

/**
 * Leaves out the articles that a page appends below the first one for whoever reads on: all that stands in an
 * `<article>` with a headline of its own, when the body began outside it. An article under the page's own headline,
 * or below a mere opening, is the story itself. Returns the numbers that stay.
 */
export function leaveNextArticle(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  titles: readonly string[],
  log: ExtractionLog,
): Set<number> {
  const first = blocks.find((block) => body.has(block.index) && isRunningText(block));
  const next = new Set<Element>();
  for (const block of blocks) {
    if (!first || block.index < first.index || block.element.localName !== 'h1') continue;
    const article = block.path.find((element) => element.localName === 'article');
    if (!article || first.path.includes(article) || isHeadline(block, titles)) continue;
    const isBefore = ({ index }: Block) => index < block.index;
    const isInside = ({ path }: Block) => path.includes(article);
    if (textOf(blocks, body, isBefore) >= textOf(blocks, body, isInside) * LEAST_BEFORE)
      next.add(article);
  }
  const stays = (number: number) => {
    const block = blocks[number];
    const isNext = block?.path.some((element) => next.has(element)) ?? false;
    if (block && isNext) log.note('of the next article', block.element);
    return !isNext;
  };
  return new Set(next.size === 0 ? body : [...body].filter(stays));
}

function textOf(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  counts: (block: Block) => boolean,
): number {
  return blocks.reduce(
    (sum, block) => (body.has(block.index) && counts(block) ? sum + block.text.length : sum),
    0,
  );
}
