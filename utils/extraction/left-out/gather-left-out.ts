import type { Block } from '../blocks/block';
import { firstIndex } from '../blocks/first-index';
import { isTextBlock } from '../blocks/text-block';
import { isAddable } from '../body/judge/judge-blocks';
import { SENTENCE_END } from '../text/sentence-end';

/** Consecutive blocks that were left out and that a reader may miss. */
export interface LeftOutBlocks {
  /** At least one, in order. */
  blocks: readonly [Block, ...Block[]];
  reason: string;
}

/** The reason of blocks for which no step noted one. */
const NOT_CHOSEN = 'not chosen for the body';
/** Reasons for which text of the article may be left out by mistake. The other reasons are certain. */
const DOUBTFUL = [NOT_CHOSEN, 'judged not to belong'];

const MAX_LINK_SHARE = 0.35;
/** With more pieces, the choice is not a mistake: the page has another structure. */
const MAX_PIECES = 20;
/** The most text of all pieces, which are stored with the article. Characters. */
const MAX_TEXT = 50_000;

/**
 * Finds the text and the captioned pictures that are not in the body and that a reader may miss: all of them within the
 * body, and around it those that the judge does not refuse, with the others of their box. Comments do not count.
 */
export function gatherLeftOut(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  refused: ReadonlySet<number>,
  reasons: ReadonlyMap<Node, string>,
): LeftOutBlocks[] {
  const first = firstIndex(body);
  const last = blocks.findLast(({ index }) => body.has(index))?.index ?? first;
  const reasonOf = ({ element }: Block) => reasons.get(element) ?? NOT_CHOSEN;
  const isInside = ({ index }: Block) => index > first && index < last;
  const missable = blocks.filter(
    (block) =>
      !body.has(block.index) &&
      (isInside(block) || block.kind !== 'figure') &&
      DOUBTFUL.includes(reasonOf(block)) &&
      isMissable(block),
  );
  const doubtful = missable.filter((block) => isInside(block) || !refused.has(block.index));
  const boxes = new Set(doubtful.map(({ path }) => path[0]));
  const pieces: (LeftOutBlocks & { blocks: Block[] })[] = [];
  let rest = MAX_TEXT;
  for (const block of missable) {
    if (!boxes.has(block.path[0])) continue;
    rest -= block.text.length;
    if (rest < 0) break;
    const piece = pieces.at(-1);
    if (piece && areTogether(piece.blocks.at(-1), block, body)) piece.blocks.push(block);
    else pieces.push({ blocks: [block], reason: reasonOf(block) });
  }
  return pieces.slice(0, MAX_PIECES);
}

/** Whether two blocks are in the same box, without a block of the body between them. */
function areTogether(one: Block | undefined, other: Block, body: ReadonlySet<number>): boolean {
  if (one?.path[0] !== other.path[0]) return false;
  for (let index = (one?.index ?? 0) + 1; index < other.index; index++)
    if (body.has(index)) return false;
  return true;
}

/** Whether a block is a sentence or a captioned picture, and not a comment or a link. */
function isMissable(block: Block): boolean {
  const { kind, element, text, linkDensity } = block;
  if (linkDensity > MAX_LINK_SHARE || !isAddable(block)) return false;
  if (kind === 'figure') return text !== '' && element.querySelector('img') !== null;
  return isTextBlock(block) && SENTENCE_END.test(text);
}
