import { hasEastAsian } from '@/utils/article/text/east-asian';
import type { Block } from '../blocks/block';
import { foldText } from '../text/fold-text';

/** How far above the first block of the body the header is looked for when no headline shows where it begins. Blocks. */
const REACH_WITHOUT_HEADLINE = 14;
const REACH_TO_HEADLINE = 40;
/** Shorter lines are labels, names and dates. Characters. */
const RUNNING_TEXT = 120;
const RUNNING_TEXT_CJK = 50;
/** So many paragraphs show what the text looks like. */
const LOOKED_AT = 8;

/** The part of the page between the headline and the text. */
export interface HeaderZone {
  /** From the headline to the second block of running text, in order. */
  blocks: Block[];
  /** The headline, where one is seen above the text. */
  headline: Block | null;
  /** The first blocks of the body, in order. */
  opening: Block[];
  /** The first of running text among the body's blocks. */
  texts: Block[];
  /** Number of the first block of the zone: the headline, where one is seen. */
  start: number;
  /** Number of the first block of running text; after it no more labels are expected. */
  firstText: number;
}

/** Finds the zone around the beginning of the body. Empty when there is no body. */
export function findHeaderZone(
  blocks: readonly Block[],
  body: ReadonlySet<number>,
  titles: readonly string[],
): HeaderZone {
  const first = Math.min(...body);
  if (!Number.isFinite(first)) {
    return { blocks: [], headline: null, opening: [], texts: [], start: -1, firstText: -1 };
  }
  const headline = blocks.findLast(
    (block) => block.index <= first + 4 && isHeadline(block, titles),
  );
  const isNear = headline !== undefined && headline.index > first - REACH_TO_HEADLINE;
  const start = isNear ? headline.index : Math.max(0, first - REACH_WITHOUT_HEADLINE);
  const read = blocks.filter((block) => block.index >= start && body.has(block.index));
  const texts = read.filter(isRunningText);
  const firstText = texts[0]?.index ?? first;
  return {
    blocks: blocks.slice(start, (texts[1]?.index ?? firstText) + 1),
    headline: isNear ? headline : null,
    opening: read.slice(0, LOOKED_AT * 2),
    texts: texts.slice(0, LOOKED_AT),
    start,
    firstText,
  };
}

/** Whether a block repeats the headline in one of its wordings, whole or, as a heading, for the most part. */
export function isHeadline(block: Block, titles: readonly string[]): boolean {
  return titles.some((title) => repeats(block, title));
}

function repeats(block: Block, title: string): boolean {
  // A line far longer or shorter than the headline need not be compared.
  if (block.text.length > title.length * 2 || block.text.length < 4) return false;
  const [line, headline] = [block.folded, foldText(title)];
  if (line.length < 4) return false;
  if (line === headline) return true;
  const [shorter, longer] = line.length < headline.length ? [line, headline] : [headline, line];
  return (
    block.kind === 'heading' && longer.includes(shorter) && shorter.length > longer.length * 0.7
  );
}

/** Whether a block is a paragraph of the story rather than a label, a name or a date. */
export function isRunningText(block: Block): boolean {
  const threshold = hasEastAsian(block.text) ? RUNNING_TEXT_CJK : RUNNING_TEXT;
  return block.kind === 'paragraph' && block.text.length > threshold && block.linkDensity < 0.5;
}
