import { foldText } from '@/utils/article/text/fold-text';
import { textOf } from '@/utils/article/text/squeeze-text';
import type { Block } from '../blocks/block';
import { isHeadline } from '../blocks/is-headline';
import { isPromoted } from '../blocks/promote-headings';
import { measureTextBlocks } from '../blocks/text-block';
import type { ExtractionLog } from '../extraction-log';
import { isAboutAuthor } from '../furniture-lines/is-about-author';
import { findDateIn } from '../metadata/find-date';
import { isPersonName } from '../metadata/is-person-name';
import type { PageFacts } from '../metadata/read-page-facts';
import { SENTENCE_END } from '../text/sentence-end';
import { isBylineLine, isDateLine, isSignature, readLinkedNames, readNamesIn } from './find-byline';
import { findDekBlocks } from './find-dek';
import { findLabels } from './find-labels';
import { findOpeningAbove } from './find-opening-above';
import { findStatedDek } from './find-stated-dek';
import { findHeaderZone, type HeaderZone, LONGEST_LABEL } from './header-zone';
import { isDates } from './is-dek-text';

/** The header of the article, and the indices of its blocks. */
export interface StoryHeader {
  dek: string | null;
  /** The names in the visible byline; empty if there is none. */
  authors: string[];
  /** The date near the headline, in ISO 8601; null if there is none. */
  published: string | null;
  /** The blocks of headline, dek, byline, date and labels, which are not part of the body. */
  lines: ReadonlySet<number>;
}

/** How many blocks at the end of the article are searched for a byline. */
const CLOSING_BLOCKS = 3;
/** A date in a longer line is not the date of publication. Characters. */
const LONGEST_DATE_LINE = 120;

/**
 * Reads dek, byline and date between headline and text; the byline also at the end of the article. Takes the dek from
 * the metadata if the page shows none.
 */
export function readHeader(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  facts: PageFacts,
  log: ExtractionLog,
): StoryHeader {
  const whole = findHeaderZone(blocks, body, facts.titles);
  const { blocks: found, reason } = findDekBlocks(whole, body, facts);
  const others = blocks.filter((block) => body.has(block.index) && !found.includes(block));
  // The report may be nothing but its dek. Without it, there would be no article.
  const dek = measureTextBlocks(others) > 0 ? found : [];
  const zone = withTextBelow(whole, dek);
  const isRepeated = isInOpening(dek, zone);
  const lines = new Set<number>();
  let authors: string[] = [];
  const take = (block: Block, reason: string) => {
    log.note(reason, block.element);
    lines.add(block.index);
  };

  for (const block of blocks.slice(0, Math.max(0, findOpeningAbove(blocks, body, zone.start)))) {
    if (body.has(block.index) && block.kind !== 'figure') take(block, 'above the headline');
  }
  const closing = blocks.filter((block) => body.has(block.index)).slice(-CLOSING_BLOCKS);
  const { names: declared, organisation } = facts.authors;
  const isUnsigned = !declared.some((name) => isPersonName(name) && name !== organisation);
  const isSigned = (block: Block) =>
    isUnsigned &&
    (block.index < zone.firstText || block === closing.at(-1)) &&
    (block.kind !== 'heading' || isPromoted(block)) &&
    isSignature(block) &&
    !facts.titles.some((title) => foldText(title).includes(block.folded));
  const labels = findLabels(blocks, body, zone, log);
  const addAuthors = (names: readonly string[]) => {
    authors = [...new Set([...authors, ...names])];
  };
  const linkedNames = (block: Block) =>
    isUnsigned && block.index < zone.firstText
      ? readLinkedNames(block, blocks[block.index - 1], facts.siteName)
      : [];
  const isLineOfDates = (block: Block) =>
    (block.kind === 'paragraph' || isPromoted(block)) &&
    block.index < zone.firstText &&
    isDates(block.text, facts.languages);
  for (const block of [...zone.blocks, ...closing]) {
    if (dek.includes(block)) take(block, isRepeated ? 'repeated by the text' : reason);
    else if (isHeadline(block, facts.titles)) take(block, 'the headline');
    else if (isBylineLine(block, facts.authors.names) || isSigned(block)) {
      take(block, 'the byline');
      const names = readNamesIn(block, facts.siteName);
      if (block.index < zone.firstText) addAuthors(names);
      else if (isUnsigned && !authors.some(isPersonName) && names.length > 0) authors = names;
    } else if (linkedNames(block).length > 0) {
      take(block, 'the byline');
      addAuthors(linkedNames(block));
    } else if (isDateLine(block) || isLineOfDates(block)) take(block, 'the date');
    else if (labels.has(block.index)) take(block, 'a label above the text');
  }
  if (isUnsigned && authors.length === 0) addAuthors(namesAbove(blocks, zone, facts.siteName));
  const stated = dek.length > 0 ? null : findStatedDek(blocks, body, facts, zone.texts);
  if (stated) log.note('the dek, from the metadata', stated);
  const published =
    findPrintedDate(zone, lines, facts) ?? findDateAbove(blocks, zone.headline, facts);
  const printed = isRepeated
    ? ''
    : dek.map((block) => printDek(block, facts.descriptions)).join(' ');
  const words = printed || stated;
  const isBiography = authors.some((name) => isAboutAuthor(words ?? '', name));
  // It may also be the first paragraph of a text about this person, so it stays where it is.
  if (isBiography) for (const { index } of dek) lines.delete(index);
  return { dek: words && !isBiography ? withoutCopy(words) : null, authors, published, lines };
}

/** Returns the zone with the text below the dek: a long dek is like a paragraph of the text. */
function withTextBelow(zone: HeaderZone, dek: readonly Block[]): HeaderZone {
  if (!dek.some(({ index }) => index === zone.firstText)) return zone;
  const text = zone.texts.find((block) => !dek.includes(block));
  return text ? { ...zone, firstText: text.index } : zone;
}

/** How many blocks above the headline are searched for a byline: portrait, name and role. */
const REACH_TO_BYLINE = 3;

/** Returns the persons in a byline above the headline, which columns have. */
function namesAbove(
  blocks: readonly Block[],
  { headline }: HeaderZone,
  siteName: string,
): string[] {
  if (!headline) return [];
  const above = blocks.slice(Math.max(0, headline.index - REACH_TO_BYLINE), headline.index);
  return above
    .filter((block) => isBylineLine(block, []))
    .flatMap((block) => readNamesIn(block, siteName))
    .filter(isPersonName);
}

const isSentence = (text: string): boolean => SENTENCE_END.test(text);

/**
 * Returns the text of a dek: the points of a list, separated by a sign unless they are sentences; without a label in
 * front that the metadata lacks.
 */
function printDek({ element, kind, text }: Block, descriptions: readonly string[]): string {
  const points = kind === 'list' ? [...element.querySelectorAll('li')].map(textOf) : [];
  if (points.length > 1) return points.join(points.every(isSentence) ? ' ' : ' · ');
  const label = text.length - LONGEST_LABEL;
  return descriptions.find((stated) => stated.length > label && text.endsWith(stated)) ?? text;
}

/** Fewer characters may occur twice in a sentence. */
const OPENING_LENGTH = 40;

/** Returns a dek without its copy for another width of the screen, which may be shortened. */
function withoutCopy(dek: string): string {
  const again = dek.indexOf(dek.slice(0, OPENING_LENGTH), OPENING_LENGTH);
  return again < 0 ? dek : dek.slice(0, again).trim();
}

/** Whether the text begins with the words of the dek again. */
function isInOpening(dek: readonly Block[], { opening }: HeaderZone): boolean {
  const [first] = dek;
  return (
    first !== undefined &&
    opening.some(
      (block) => block.index > first.index && !dek.includes(block) && block.folded === first.folded,
    )
  );
}

/** Returns the date in a short line between headline and text. */
function findPrintedDate(
  { blocks, start, firstText }: HeaderZone,
  lines: ReadonlySet<number>,
  { titles, languages }: PageFacts,
): string | null {
  for (const block of blocks) {
    const { index, kind, text } = block;
    if (index <= start || index >= firstText || kind === 'figure') continue;
    const isLine = lines.has(index) || isDates(text, languages);
    if (text.length >= (isLine ? LONGEST_DATE_LINE : LONGEST_LABEL)) continue;
    const date = isHeadline(block, titles) ? null : findDateIn(text, languages);
    if (date !== null) return date;
  }
  return null;
}

/** Returns the date in a short line just above the headline, in the same parent. */
function findDateAbove(
  blocks: readonly Block[],
  headline: Block | null,
  { languages }: PageFacts,
): string | null {
  const above = headline && blocks[headline.index - 1];
  if (above?.kind !== 'paragraph' || above.text.length >= LONGEST_LABEL) return null;
  // It may be alone in a box.
  if (!headline || !above.path.slice(0, 2).includes(headline.path[0] ?? above.element)) return null;
  return findDateIn(above.text, languages);
}
