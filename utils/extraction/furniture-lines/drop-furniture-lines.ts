import { foldText } from '@/utils/article/text/fold-text';
import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import { isStoryParagraph } from '../blocks/story-paragraph';
import { isTextBlock } from '../blocks/text-block';
import { EMBED } from '../content/link-embeds';
import type { ExtractionLog } from '../extraction-log';
import { pictureNameOf } from '../pictures/picture-address';
import { SENTENCE_END } from '../text/sentence-end';
import { readEndingReasons } from './ending-reasons';
import { findRefrains } from './find-refrains';
import { findTeasers } from './find-teasers';
import { isRelatedLabel } from './furniture-reason';
import { guardText } from './guard-text';
import { isAnnounced } from './is-announced';
import { readLineReasons } from './line-reasons';
import { addBelowRequests, readSiteNotices } from './site-notices';

/** Shorter lines may occur twice in a story: answers, names. Characters. */
const LONG_LINE = 40;
/** A line farther above the picture whose caption repeats it is text. Blocks. */
const MAX_ABOVE_PICTURE = 4;

/**
 * Drops lines of the body that are not part of the article: labels of advertisements, e-mail and copyright lines,
 * notices of the site, links to other stories, their teasers and the content below their label, repeated captions, and
 * other repetitions. Returns the indices of the blocks that stay.
 */
export function dropFurnitureLines(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  authors: readonly string[],
  log: ExtractionLog,
): Set<number> {
  const kept = blocks.filter((block) => body.has(block.index));
  const reasons = readReasons(kept, authors, log);
  const repeated = findRepeatedLabels(kept);
  const captions = kept.map(captionsOf);
  const seen = new Set<string>();
  const seenCaptions = new Set(captions.slice(0, MAX_ABOVE_PICTURE).flat());
  const refrains = findRefrains(kept);
  const stay = new Set<number>();
  let isUnderRelated = false;
  let last: Block | undefined;
  kept.forEach((block, at) => {
    if (isRelatedLabel(block) && !isRunning(kept[at + 1])) isUnderRelated = true;
    else if (isRunning(block) || block.kind === 'heading') isUnderRelated = false;
    for (const caption of captions[at + MAX_ABOVE_PICTURE] ?? []) seenCaptions.add(caption);
    // Farther away, a long sentence with the words of a caption is one of the story.
    const beside = [captions[at - 1], captions[at + 1]].flat();
    const isCaption =
      block.kind !== 'figure' &&
      seenCaptions.has(block.folded) &&
      (beside.includes(block.folded) || !isTextBlock(block) || !SENTENCE_END.test(block.text));
    const reason =
      reasons[at] ??
      (isUnderRelated && !isCaptioned(block) ? 'below a label for other stories' : null) ??
      (repeated.has(block.text) ? 'a repeated label' : null) ??
      ((isCaption || (isRepeated(block, seen) && !isCodeAgain(block, last))) && !refrains.has(block)
        ? 'a repetition'
        : null) ??
      (block.kind === 'rule' && last?.kind === 'rule' ? 'empty' : null);
    if (reason) log.note(reason, block.element);
    else {
      stay.add(block.index);
      last = block;
    }
  });
  dropEmptyHeadings(blocks, stay, log);
  return stay;
}

/** Returns for each block the reason that its own words or its box give; null if there is none. */
function readReasons(
  kept: readonly Block[],
  authors: readonly string[],
  log: ExtractionLog,
): (string | null)[] {
  const lines = readLineReasons(kept);
  const teasers = findTeasers(kept);
  const [notices = [], ...more] = [
    readSiteNotices(kept),
    readEndingReasons(kept, authors),
    kept.map((block) => (teasers.has(block) ? 'the teaser of another story' : null)),
  ].map((reasons) => guardText(kept, reasons, log));
  // Not guarded: what members get may be longer than a short report.
  const others = [addBelowRequests(kept, notices), ...more];
  return kept.map((block, at) => {
    if (isAnnounced(block, kept[at - 1]) || isOfItem(block, kept[at - 1])) return null;
    return lines[at] ?? others.map((reasons) => reasons[at]).find(Boolean) ?? null;
  });
}

const isRunning = (block: Block | undefined): boolean =>
  block !== undefined && (isStoryParagraph(block) || isFullOfText(block));

/** A list or table with a greater share of its text in links is a list of links. */
const MAX_LINK_SHARE_OF_DESCRIPTIONS = 0.5;
/** A shorter one may be a list of headlines. Characters. */
const SHORTEST_DESCRIPTIONS = 150;

/** Whether a list or a table has text of its own: facts, or links with descriptions. */
const isFullOfText = ({ kind, text, linkDensity }: Block): boolean =>
  (kind === 'list' || kind === 'table') &&
  linkDensity < MAX_LINK_SHARE_OF_DESCRIPTIONS &&
  text.length >= SHORTEST_DESCRIPTIONS;

/** A list inside the entry of another list continues the text of this entry. */
function isOfItem({ kind, path: [item] }: Block, before: Block | undefined): boolean {
  if (kind !== 'list' || item?.localName !== 'li') return false;
  return before?.element === item || (before?.path.includes(item) ?? false);
}

/** Whether a block of code stands elsewhere too: a text shows a line again. Right below itself, code is a copy. */
const isCodeAgain = ({ kind, folded }: Block, last: Block | undefined): boolean =>
  kind === 'preformatted' && last?.folded !== folded;

const isCaptioned = ({ element }: Block): boolean => element.hasAttribute('data-lectern-figure');

/** Returns the caption of a figure, both with and without its credit. */
function captionsOf({ kind, folded, element }: Block): string[] {
  if (kind !== 'figure') return [];
  const caption = element.querySelector('figcaption')?.firstChild;
  return [folded, foldText(textOf(caption))].filter(Boolean);
}

function isRepeated(block: Block, seen: Set<string>): boolean {
  if (block.kind === 'figure') return isRepeatedPicture(block, seen);
  const isKnown = seen.has(block.folded);
  if (block.text.length > LONG_LINE) seen.add(block.folded);
  return isKnown;
}

/** Shorter file names, such as "image" or "original", are not unique. Characters. */
const MIN_UNIQUE_NAME = 8;

/** Whether a picture was seen before with the same caption, or now has none: the copy in the overlay of a gallery. */
function isRepeatedPicture({ element, folded }: Block, seen: Set<string>): boolean {
  const src = element.querySelector('img')?.getAttribute('src') ?? '';
  const name = pictureNameOf(src);
  const picture = name.length > MIN_UNIQUE_NAME ? name : src;
  const isKnown = seen.has(`${picture} ${folded}`);
  seen.add(`${picture} ${folded}`).add(`${picture} `);
  return isKnown;
}

/** More lines that repeat are the cells of a table or the entries of a list: places, dates, prices. */
const MAX_REPEATED_LABELS = 10;

/** Finds short lines that are not sentences and occur more than once: the labels of boxes. */
function findRepeatedLabels(kept: readonly Block[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, text } of kept) {
    if (kind !== 'paragraph' || !text || text.length > LONG_LINE || !isLabel(text)) continue;
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated.size > MAX_REPEATED_LABELS ? new Set() : repeated;
}

/** Whether a line is neither a sentence nor a label with its value: "Ends at: nine". */
const isLabel = (text: string): boolean =>
  !/[.!?…。:"”»]$/u.test(text) && !/[\p{L}][:：]\s*[\p{L}\p{N}]/u.test(text);

/** A heading that is a sentence of this length is content itself. Characters. */
const LONG_HEADING = 40;

const isSentence = ({ text }: Block): boolean =>
  text.length >= LONG_HEADING && /[.…。]["”’»]?$/u.test(text);

/** So many headings in a row, with nothing but a picture below them, are those of menus. */
const HEADINGS_OF_MENUS = 2;

/**
 * Drops headings and rules at the end, whose content was dropped; several headings also if pictures without captions
 * follow them.
 */
function dropEmptyHeadings(blocks: readonly Block[], stay: Set<number>, log: ExtractionLog): void {
  const fromEnd = [...stay].sort((one, other) => other - one).flatMap((at) => blocks[at] ?? []);
  const pictures = takeWhile(fromEnd, isUncaptioned);
  const empty = takeWhile(
    fromEnd.slice(pictures.length),
    (block) => block.kind === 'rule' || (block.kind === 'heading' && !isSentence(block)),
  );
  const headings = empty.filter(({ kind }) => kind === 'heading');
  if (pictures.length > 0 && headings.length < HEADINGS_OF_MENUS) return;
  for (const block of [...pictures, ...empty]) {
    log.note('a heading without content', block.element);
    stay.delete(block.index);
  }
}

/** Whether a block is a picture without a caption, and not a player or a post. */
const isUncaptioned = ({ text, element }: Block): boolean =>
  text === '' && element.querySelector('img') !== null && !element.hasAttribute(EMBED);

function takeWhile(blocks: readonly Block[], isTaken: (block: Block) => boolean): Block[] {
  const end = blocks.findIndex((block) => !isTaken(block));
  return blocks.slice(0, end < 0 ? blocks.length : end);
}
