import type { Article } from '@/utils/article/article';
import type { PageReason } from '@/utils/article/partial/partial-reason';
import { hasMoreTextThan, textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import { isTextBlock, measureTextBlocks } from '../blocks/text-block';
import type { Removals } from '../left-out/removal-log';
import type { PageFacts } from '../metadata/read-page-facts';
import { WITHHELD } from '../pruning/prune-unread';
import { SENTENCE_END } from '../text/sentence-end';
import type { Placeholder } from './find-placeholders';
import { isWallNotice } from './members-notices';

/** The results of an extraction from which `readPartial` decides. */
export interface PartialClues {
  blocks: readonly Block[];
  /** The indices of the body's blocks. */
  body: ReadonlySet<number>;
  article: Pick<Article, 'text' | 'wordCount'>;
  facts: PageFacts;
  removals: Removals;
  waiting: readonly Placeholder[];
  /** Whether the browser is still reading the page. */
  isParsing: boolean;
}

/** The most other lines between the text and the notice that there is more of it. */
const MAX_LINES_BETWEEN = 5;
/** The largest share of the text that may follow the notice: the small print. */
const MAX_SHARE_AFTER = 0.25;
/** A longer text that ends with a sentence is complete, unless the page declares that it is not free. Characters. */
const LONGEST_PREVIEW = 4_000;
/** If the declared number of words is this many times that of the text, the text is not the whole article. */
const MORE_WORDS = 1.5;
const ENDS_OPEN = /(?:…|\.{3}|\[…\])["”’»)]*$/;
/** A longer box contains more than an offer and a form. Characters. */
const LONGEST_OFFER = 4_000;
const LINES = 'h1, h2, h3, h4, h5, h6, p, div, span';
/** Enough of a text to recognise it. Characters. */
const COMPARED = 40;

/**
 * Returns why the body is only a part of the article; undefined if there is no sign of that. A preview needs two signs,
 * because calling a complete article a preview is the worse mistake.
 */
export function readPartial(clues: PartialClues): PageReason | undefined {
  const { blocks, body, article, facts, removals } = clues;
  const running = blocks.filter((block) => body.has(block.index) && isTextBlock(block));
  if (clues.isParsing || isWaiting(clues, running.at(-1))) return 'loading';
  const wall = findWall(clues, running);
  const last = running.findLast(({ index }) => !wall || index < wall.index);
  if (!last) return undefined;
  const isWalled = wall !== undefined || hasRemovedWall(removals, last);
  const isPreview = facts.isWithheld
    ? isWalled ||
      ENDS_OPEN.test(last.text) ||
      isWithheld(removals, article) ||
      (facts.structured?.wordCount ?? 0) > article.wordCount * MORE_WORDS
    : isWalled &&
      (ENDS_OPEN.test(last.text) ||
        !SENTENCE_END.test(last.text) ||
        measureTextBlocks(running) < LONGEST_PREVIEW);
  return isPreview ? 'preview' : undefined;
}

/** Whether the page hides text, and not only a copy of the article for machines. */
const isWithheld = ({ removed }: Removals, { text }: Pick<Article, 'text'>): boolean =>
  removed.some(
    ({ node, reason }) => reason === WITHHELD && !text.includes(textOf(node).slice(0, COMPARED)),
  );

/** Whether the place of the text is marked as busy, or placeholders follow its last paragraph. */
const isWaiting = ({ waiting }: PartialClues, last: Block | undefined): boolean =>
  waiting.some(({ isBusy, element, parent }) =>
    isBusy ? last?.path.includes(element) : parent && parent === last?.path[0],
  );

/** Finds the notice at the end of the text that the rest is for subscribers. */
function findWall({ blocks, body }: PartialClues, running: readonly Block[]): Block | undefined {
  let [before, between] = [0, 0];
  return blocks.find((block) => {
    if (isWallNotice(block.text)) {
      const after = running.filter(({ index }) => index > block.index);
      return (
        before > 0 &&
        between <= MAX_LINES_BETWEEN &&
        measureTextBlocks(after) <= measureTextBlocks(running) * MAX_SHARE_AFTER
      );
    }
    if (!body.has(block.index)) between += 1;
    else if (isTextBlock(block)) [before, between] = [before + 1, 0];
    return false;
  });
}

/** Whether such a notice is in a box behind the text that was removed because of its name. */
function hasRemovedWall({ removed, elements }: Removals, last: Block): boolean {
  const all = Array.from(elements);
  // The block may have a new element.
  const end = Math.max(all.indexOf(last.element), last.path[0] ? all.indexOf(last.path[0]) : -1);
  return removed.some(
    ({ node, reason }) =>
      reason === 'named as furniture' &&
      node instanceof Element &&
      !hasMoreTextThan(node, LONGEST_OFFER) &&
      [node, ...node.querySelectorAll(LINES)].some((one) => isWallNotice(textOf(one))) &&
      all.indexOf(node) > end,
  );
}
