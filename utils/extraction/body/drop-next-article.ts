import type { Block } from '../blocks/block';
import { isHeadline } from '../blocks/is-headline';
import { isStoryParagraph } from '../blocks/story-paragraph';
import type { ExtractionLog } from '../extraction-log';

/** An article of the page, or a post as blogs mark it. */
const ARTICLE = 'article, .hentry';
/** The minimum text between the page's headline and the next article, as a share of the article's length. */
const MIN_SHARE_BEFORE = 0.5;

/**
 * Leaves out articles that a page appends below the first one: an article or post with its own headline, if the body
 * begins outside it. An article with the page's headline is the story itself; so is one below little text, unless it
 * has the same class as the article with the page's headline, as pages have that load one story after the other.
 * Returns the indices of the blocks that stay.
 */
export function dropNextArticle(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  titles: readonly string[],
  log: ExtractionLog,
): Set<number> {
  const first = blocks.find((block) => body.has(block.index) && isStoryParagraph(block));
  const starts = new Map<Element, number>();
  for (const block of blocks) {
    if (!first || block.index < first.index || block.element.localName !== 'h1') continue;
    const article = block.path.find((element) => element.matches(ARTICLE));
    if (!article || first.path.includes(article) || isHeadline(block, titles)) continue;
    if (!starts.has(article)) starts.set(article, block.index);
  }
  const own = first && findOwnArticle(blocks, first, titles);
  const next = findLater(blocks, body, starts, titles);
  for (const article of starts.keys())
    if (own?.className && article.className === own.className) next.add(article);
  const stays = (number: number) => {
    const block = blocks[number];
    const isNext = block?.path.some((element) => next.has(element)) ?? false;
    if (block && isNext) log.note('part of the next article', block.element);
    return !isNext;
  };
  return new Set(next.size === 0 ? body : [...body].filter(stays));
}

/** Returns the article that has the page's headline as well as the first paragraph. */
function findOwnArticle(
  blocks: readonly Block[],
  first: Block,
  titles: readonly string[],
): Element | undefined {
  const headline = blocks.find(
    (block) => block.element.localName === 'h1' && isHeadline(block, titles),
  );
  return headline?.path.find((element) => element.matches(ARTICLE) && first.path.includes(element));
}

/** Returns the articles with enough of the body above their headline. `starts` has the index of each headline. */
function findLater(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  starts: ReadonlyMap<Element, number>,
  titles: readonly string[],
): Set<Element> {
  const inside = new Map<Element, number>();
  const before: number[] = [];
  let text = 0;
  for (const block of starts.size > 0 ? blocks : []) {
    // What the page shows above its headline are teasers, not the first article.
    if (block.kind === 'heading' && isHeadline(block, titles)) text = 0;
    before.push(text);
    if (!body.has(block.index)) continue;
    text += block.text.length;
    const article = block.path.find((element) => starts.has(element));
    if (article) inside.set(article, (inside.get(article) ?? 0) + block.text.length);
  }
  const isLater = ([article, start]: [Element, number]) =>
    (before[start] ?? 0) >= (inside.get(article) ?? 0) * MIN_SHARE_BEFORE;
  return new Set([...starts].filter(isLater).map(([article]) => article));
}
