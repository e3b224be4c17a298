import type { Block } from '../blocks/block';
import type { ExtractionLog } from '../extraction-log';
import { isRunningText } from './header-zone';

/**
 * Leaves out the articles that a page appends below the first one for whoever reads on: all that stands in an
 * `<article>` with a headline of its own, when the body began outside it. Answers the numbers that stay.
 */
export function leaveNextArticle(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  const first = blocks.find((block) => body.has(block.index) && isRunningText(block));
  const next = new Set<Element>();
  for (const block of blocks) {
    if (!first || block.index < first.index || block.element.localName !== 'h1') continue;
    const article = block.path.find((element) => element.localName === 'article');
    if (article && !first.path.includes(article)) next.add(article);
  }
  const stays = (number: number) => {
    const isNext = blocks[number]?.path.some((element) => next.has(element)) ?? false;
    if (isNext) log.note('of the next article', blocks[number]?.text ?? '');
    return !isNext;
  };
  return new Set(next.size === 0 ? body : [...body].filter(stays));
}
