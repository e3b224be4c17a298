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
  const starts = new Map<Element, number>();
  for (const block of blocks) {
    if (!first || block.index < first.index || block.element.localName !== 'h1') continue;
    const article = block.path.find((element) => element.localName === 'article');
    if (!article || first.path.includes(article) || isHeadline(block, titles)) continue;
    if (!starts.has(article)) starts.set(article, block.index);
  }
  const next = findLater(blocks, body, starts);
  const stays = (number: number) => {
    const block = blocks[number];
    const isNext = block?.path.some((element) => next.has(element)) ?? false;
    if (block && isNext) log.note('of the next article', block.element);
    return !isNext;
  };
  return new Set(next.size === 0 ? body : [...body].filter(stays));
}

/** Of articles and the numbers of their headlines, those with enough of the body above them. */
function findLater(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  starts: ReadonlyMap<Element, number>,
): Set<Element> {
  const inside = new Map<Element, number>();
  const before: number[] = [];
  let text = 0;
  for (const { index, text: own, path } of starts.size > 0 ? blocks : []) {
    before.push(text);
    if (!body.has(index)) continue;
    text += own.length;
    const article = path.find((element) => starts.has(element));
    if (article) inside.set(article, (inside.get(article) ?? 0) + own.length);
  }
  const isLater = ([article, start]: [Element, number]) =>
    (before[start] ?? 0) >= (inside.get(article) ?? 0) * LEAST_BEFORE;
  return new Set([...starts].filter(isLater).map(([article]) => article));
}
