import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import { EMBED } from '../content/link-embeds';
import type { ExtractionLog } from '../extraction-log';
import { isAnnounced } from '../furniture-lines/is-announced';
import { isDecoration, isSmall } from '../pictures/picture-address';
import { SENTENCE_END } from '../text/sentence-end';

/** A block with a greater share of its text in links is a link to another page. */
const MAX_LINK_SHARE = 0.35;
/** The same for a sentence among similar ones, which may be mostly a link. */
const MAX_LINK_SHARE_IN_SENTENCE = 0.9;
/** How many levels above a heading and its first block a common ancestor may be. */
const NEAR = 3;
/** A shorter line after the text is a signature or a label. Characters. */
const SHORTEST_SENTENCE = 60;
/** The farthest that the next sentence may be from the last one. Blocks. */
const MAX_BLOCKS_BETWEEN = 4;
/** The same if it is in another section: there may be a box at the side of each. */
const MAX_BLOCKS_BETWEEN_SECTIONS = 60;
/** A longer aside is a box of its own. Blocks. */
const LONGEST_ASIDE = 8;

/**
 * Restores blocks between the kept ones: pictures, quotes and tables; headings of kept blocks; paragraphs, headings and
 * lists that are siblings of kept blocks or have parents of the same class. Does not restore refused blocks, except
 * headings of kept ones and notes of the author. Returns the indices of all blocks of the body.
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
  const parents = new Set(chosen.map((block) => block.path[0]));
  const structures = new Set(chosen.map(structureOf));
  const continued = endOfContinuation(blocks, chosen, refused);
  const end = Math.max(endOfPictures(blocks, last), continued);
  const furthest = blocks[continued];
  const around = findCommonContainer(furthest ? [...chosen, furthest] : chosen);
  // Backwards, because a heading depends on the blocks after it.
  for (let index = end; index >= first; index--) {
    const block = blocks[index];
    if (!block || kept.has(index) || !around || !block.path.includes(around)) continue;
    const isNote = isPlainAside(block, blocks, parents);
    const isSimilar =
      isNote ||
      parents.has(block.path[0]) ||
      (structures.has(structureOf(block)) && structureOf(block) !== '');
    const mayRestore = (isNote || !refused.has(index)) && isWorthKeeping(block, isSimilar);
    if (!mayRestore && !isHeadingOfKept(block, blocks, restored)) continue;
    log.note('restored', block.text);
    restored.add(index);
  }
  restoreAnnounced(blocks, restored, log);
  return restored;
}

/** Restores links and addresses that the sentence before announces with a colon. */
function restoreAnnounced(
  blocks: readonly Block[],
  restored: Set<number>,
  log: ExtractionLog,
): void {
  for (const index of [...restored]) {
    const next = blocks[index + 1];
    if (!next?.text || restored.has(next.index)) continue;
    if (next.kind !== 'paragraph' && !isListOfOneLink(next)) continue;
    if (!isAnnounced(next, blocks[index])) continue;
    log.note('restored', next.text);
    restored.add(next.index);
  }
}

const isListOfOneLink = ({ kind, element }: Block): boolean =>
  kind === 'list' &&
  element.querySelectorAll('li').length === 1 &&
  element.querySelector('a') !== null;

/** Returns the index of the last picture that follows the last block of text without text between. */
function endOfPictures(blocks: readonly Block[], last: number): number {
  let end = last;
  for (let next = blocks[end + 1]; next && isLonePicture(next); next = blocks[end + 1]) end += 1;
  return end;
}

/**
 * Returns the index of the last of the sentences that continue the text: with the element and class of the last kept
 * paragraph, beside it or in a similar box with nothing but pictures and headings between, or in another section of its
 * `article`. -1 if no paragraph is kept.
 */
function endOfContinuation(
  blocks: readonly Block[],
  chosen: readonly Block[],
  refused: ReadonlySet<number>,
): number {
  const text = chosen.findLast(({ kind }) => kind === 'paragraph');
  if (!text) return -1;
  let end = text.index;
  let isBeside = true;
  for (let at = end + 1; at <= end + MAX_BLOCKS_BETWEEN_SECTIONS; at += 1) {
    const next = blocks[at];
    if (!next) break;
    isBeside &&= !refused.has(at) && at <= end + MAX_BLOCKS_BETWEEN;
    const continues =
      isAlikeSentence(next, text) &&
      ((isBeside && (next.path[0] === text.path[0] || isInAlikeBox(next, text))) ||
        isInOtherSection(next, text));
    if (continues && !refused.has(at) && isWorthKeeping(next, true)) end = at;
    else isBeside &&= next.kind === 'figure' || next.kind === 'heading';
  }
  return end;
}

const isAlikeSentence = (block: Block, text: Block): boolean =>
  block.kind === 'paragraph' &&
  block.element.className === text.element.className &&
  block.text.length >= SHORTEST_SENTENCE &&
  SENTENCE_END.test(block.text);

/** Whether two paragraphs are in boxes of the same class names, as page builders make one for each section. */
const isInAlikeBox = (block: Block, text: Block): boolean =>
  structureOf(text) !== '' && structureOf(block) === structureOf(text);

/** Whether two paragraphs are in sections of one `article` that have the same structure and class names. */
function isInOtherSection(block: Block, text: Block): boolean {
  const article = text.path.find(({ localName }) => localName === 'article');
  return (
    article !== undefined &&
    block.path.includes(article) &&
    text.element.className !== '' &&
    structureOf(block) !== '' &&
    structureOf(block) === structureOf(text)
  );
}

function isWorthKeeping(block: Block, isSimilar: boolean): boolean {
  const { kind, text, linkDensity } = block;
  const isSentence =
    kind === 'paragraph' && isSimilar && (SENTENCE_END.test(text) || isEnumeration(block));
  if (linkDensity >= (isSentence ? MAX_LINK_SHARE_IN_SENTENCE : MAX_LINK_SHARE)) return false;
  switch (kind) {
    case 'figure':
      return block.element.hasAttribute(EMBED) || block.element.querySelector('img') !== null;
    case 'paragraph':
      return isLonePicture(block) ? !block.element.querySelector(PAID_LINK) : isSimilar;
    case 'heading':
    case 'list':
      return isSimilar;
    case 'quote':
    case 'table':
    case 'preformatted':
      return text.length > 0;
    case 'rule':
      return false;
  }
}

/** Links that were paid for, or that the site does not answer for: search engines ask sites to mark them. */
const PAID_LINK = 'a:is([rel~="sponsored" i], [rel~="nofollow" i]) img';

/** A longer link is the headline of another story. Characters. */
const LONGEST_ENTRY = 30;

/** Whether a line lists names or places that are links: "Harrow: <a>Quay</a>, <a>Sluice</a>". */
function isEnumeration({ element }: Block): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  return links.length > 1 && links.every((link) => textOf(link).length <= LONGEST_ENTRY);
}

/**
 * Whether a block is in an aside that stands among kept blocks, without a name of its own and without links: a note by
 * the author. The asides of a site have class names, and links.
 */
function isPlainAside(
  { index, path }: Block,
  blocks: readonly Block[],
  parents: ReadonlySet<Element | undefined>,
): boolean {
  const [aside, parent] = path;
  if (aside?.localName !== 'aside' || aside.className || aside.id || !parents.has(parent))
    return false;
  return blocks
    .slice(Math.max(0, index - LONGEST_ASIDE), index + LONGEST_ASIDE)
    .every((other) => other.linkDensity === 0 || !other.path.includes(aside));
}

/** Whether a block has only a picture, which is not an icon or a decoration. */
function isLonePicture({ text, element }: Block): boolean {
  const image = text ? null : element.querySelector('img');
  return image !== null && !isSmall(image) && !isDecoration(image.getAttribute('src') ?? '');
}

/** Whether a block is a heading just above a kept block, with a near common ancestor. */
function isHeadingOfKept(
  block: Block,
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
): boolean {
  if (block.kind !== 'heading' || block.linkDensity >= MAX_LINK_SHARE) return false;
  // There may be a line of links between, for example to edit the section.
  const headed = blocks
    .slice(block.index + 1, block.index + 1 + NEAR)
    .find(({ linkDensity }) => linkDensity < MAX_LINK_SHARE);
  if (!headed || !kept.has(headed.index)) return false;
  return block.path.slice(0, NEAR).some((element) => headed.path.slice(0, NEAR).includes(element));
}

/** Returns the class names of the two nearest ancestors of a block. Empty if they have none. */
function structureOf({ path }: Block): string {
  const [inner, outer] = path.slice(0, 2).map((element) => element.getAttribute('class') ?? '');
  return inner || outer ? `${inner} / ${outer}` : '';
}

/** Returns the smallest original ancestor of all these blocks; null if there are none. */
function findCommonContainer(blocks: readonly Block[]): Element | null {
  let common = blocks[0]?.path ?? [];
  for (const { path } of blocks) {
    const held = new Set(path);
    common = common.filter((element) => held.has(element));
  }
  return common[0] ?? null;
}
