import type { Block } from '../blocks/block';
import { EMBED } from '../content/link-embeds';
import type { ExtractionLog } from '../extraction-log';
import { isDecoration, isSmall } from '../pictures/picture-address';

/** A block with more of its text in links than this leads elsewhere. */
const MOST_LINKS = 0.35;
/** A sentence of the story may be a link for the most part, if it stands among others of its kind. */
const MOST_LINKS_IN_SENTENCE = 0.9;
const SENTENCE = /[.!?…。]["”’»)]*$/u;
/** How far around a heading and its first block one element may hold both. */
const NEAR = 3;

/**
 * Puts back what was lost between the kept blocks: pictures, quotes, tables; headings of what is kept; paragraphs,
 * headings and lists that are siblings of kept blocks or built as they are, by the names around them. What was refused
 * stays out. Returns the numbers of all blocks that now belong to the body.
 */
export function restoreLostBlocks(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  refused: ReadonlySet<number>,
  log: ExtractionLog,
): Set<number> {
  const restored = new Set(kept);
  const chosen = blocks.filter((block) => kept.has(block.index));
  const first = chosen.find((block) => block.text)?.index;
  const last = chosen.findLast((block) => block.text)?.index;
  if (first === undefined || last === undefined) return restored;
  const homes = new Set(chosen.map((block) => block.path[0]));
  const builds = new Set(chosen.map(buildOf));
  const around = findCommonContainer(chosen);
  // Backwards: what a heading heads is settled before the heading.
  const end = endOfPictures(blocks, last);
  for (let index = end; index >= first; index--) {
    const block = blocks[index];
    if (!block || kept.has(index) || !around || !block.path.includes(around)) continue;
    const isAkin =
      homes.has(block.path[0]) || (builds.has(buildOf(block)) && buildOf(block) !== '');
    const isWorth = !refused.has(index) && isWorthKeeping(block, isAkin);
    if (!isWorth && !headsKept(block, blocks, restored)) continue;
    log.note('put back', block.text);
    restored.add(index);
  }
  return restored;
}

/** The last of the pictures that stand right after the last block of text: they close the story. */
function endOfPictures(blocks: readonly Block[], last: number): number {
  let end = last;
  for (let next = blocks[end + 1]; next && isPictureAlone(next); next = blocks[end + 1]) end += 1;
  return end;
}

function isWorthKeeping(block: Block, isAkin: boolean): boolean {
  const { kind, text, linkDensity } = block;
  const isSentence = kind === 'paragraph' && isAkin && SENTENCE.test(text);
  if (linkDensity >= (isSentence ? MOST_LINKS_IN_SENTENCE : MOST_LINKS)) return false;
  switch (kind) {
    case 'figure':
      return block.element.hasAttribute(EMBED) || block.element.querySelector('img') !== null;
    case 'paragraph':
      return isAkin || isPictureAlone(block);
    case 'heading':
    case 'list':
      return isAkin;
    case 'quote':
    case 'table':
    case 'preformatted':
      return text.length > 0;
    case 'rule':
      return false;
  }
}

/** A picture of the story in a box of its own, whatever the box is called. */
function isPictureAlone({ text, element }: Block): boolean {
  const image = text ? null : element.querySelector('img');
  return image !== null && !isSmall(image) && !isDecoration(image.getAttribute('src') ?? '');
}

/** Whether a block is a heading right above a kept block, in one element with it. */
function headsKept(block: Block, blocks: readonly Block[], kept: ReadonlySet<number>): boolean {
  if (block.kind !== 'heading' || block.linkDensity >= MOST_LINKS) return false;
  // A line of links may stand between: to change the section, to link to it.
  const headed = blocks
    .slice(block.index + 1, block.index + 1 + NEAR)
    .find(({ linkDensity }) => linkDensity < MOST_LINKS);
  if (!headed || !kept.has(headed.index)) return false;
  return block.path.slice(0, NEAR).some((element) => headed.path.slice(0, NEAR).includes(element));
}

/** What a block is built of: the names its publisher gave to the two elements around it. Empty when they have none. */
function buildOf({ path }: Block): string {
  const [inner, outer] = path.slice(0, 2).map((element) => element.getAttribute('class') ?? '');
  return inner || outer ? `${inner} / ${outer}` : '';
}

/** The smallest element that held all of these blocks; null for none. */
function findCommonContainer(blocks: readonly Block[]): Element | null {
  let common = blocks[0]?.path ?? [];
  for (const { path } of blocks) {
    const held = new Set(path);
    common = common.filter((element) => held.has(element));
  }
  return common[0] ?? null;
}
