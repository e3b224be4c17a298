import type { Block } from '../../blocks/block';
import { isHeadline } from '../../blocks/is-headline';
import { furnitureReason } from '../../furniture-lines/furniture-reason';
import type { PageFacts } from '../../metadata/read-page-facts';
import type { FeatureName } from './features';
import { createNameReader, type NameReader } from './name-reader';
import { measurePage, type PageMeasures, type TextSum } from './page-measures';

/** The features of a block. */
export type BlockFeatures = Readonly<Record<FeatureName, number>>;

/** How many blocks before and after a block are examined. */
const NEIGHBOURS = 4;
const NEIGHBOURS_CHOSEN = 5;
/** A longer block is not a furniture line. Characters. */
const LONGEST_LINE = 300;
const UNKNOWN = -1;
const SENTENCE = /[.!?…。]["”’»)\]]*$/u;
/** The end of a sentence and its closing quotes and brackets. Characters. */
const LONGEST_END = 8;
const [SPACE, ZERO, NINE] = [32, 48, 57];

/** Values that are computed once for all blocks of a page. */
interface View {
  blocks: readonly Block[];
  chosen: ReadonlySet<number>;
  measures: PageMeasures;
  names: NameReader;
  headline: number;
  /**
   * By block: the index of the last heading before it, and of the nearest chosen block before and after it; else -1.
   */
  headingAbove: readonly number[];
  chosenAbove: readonly number[];
  chosenBelow: readonly number[];
  lastChosen: number;
}

/**
 * Computes the features of every block, or of `some`, each with its properties in the order of `FEATURES`. `chosen` is
 * the choice of the rules.
 */
export function describeFeatures(
  blocks: readonly Block[],
  chosen: ReadonlySet<number>,
  facts: Pick<PageFacts, 'titles'>,
  some: readonly Block[] = blocks,
): BlockFeatures[] {
  const measures = measurePage(blocks, chosen);
  const chosenAbove = lastBefore(blocks, ({ index }) => chosen.has(index));
  const view: View = {
    blocks,
    chosen,
    measures,
    chosenAbove,
    names: createNameReader(),
    headline: blocks.findLastIndex(
      (one) => one.kind === 'heading' && isHeadline(one, facts.titles),
    ),
    headingAbove: lastBefore(blocks, ({ kind }) => kind === 'heading'),
    chosenBelow: firstAfter(blocks, ({ index }) => chosen.has(index)),
    lastChosen: blocks.findLastIndex(
      ({ index }) => chosen.has(index) && (measures.texts[index] ?? 0) > 0,
    ),
  };
  return some.map((block) => ({
    ...describeText(block, view),
    ...describePlace(block, view),
    ...describeSurroundings(block, view),
    ...describeChoice(block, view),
  }));
}

function describeText(block: Block, { measures }: View) {
  const { index, kind, text, linkDensity } = block;
  const mayBeLine = kind !== 'figure' && text.length < LONGEST_LINE;
  const characters = countCharacters(text);
  return {
    length: scale(measures.lengths[index] ?? 0),
    words: scale(characters.spaces + 1),
    links: linkDensity,
    heading: Number(kind === 'heading'),
    sentence: Number(SENTENCE.test(text.slice(-LONGEST_END))),
    capital: Number(/^[\p{Lu}\d"“«„'‘]/u.test(text)),
    digits: characters.digits / Math.max(1, text.length),
    repeated: scale((measures.occurrences.get(text) ?? 1) - 1),
    furnitureLine: Number(mayBeLine && furnitureReason(block) !== null),
  };
}

function describePlace({ index, path }: Block, view: View) {
  const { headline, headingAbove, measures } = view;
  const above = headingAbove[index] ?? UNKNOWN;
  return {
    fromHeadline: headline < 0 ? 0 : scale(index - headline),
    sinceHeading: above < 0 ? UNKNOWN : scale(textBetween(measures, above, index)),
    textBefore: scale(textBetween(measures, index - NEIGHBOURS - 1, index)),
    textAfter: scale(textBetween(measures, index, index + NEIGHBOURS + 1)),
    lengthAfter: scale(measures.lengths[index + 1] ?? 0),
    inDenseBox: Number(measures.denseBox !== null && path.includes(measures.denseBox)),
    textPlace: (measures.textBefore[index] ?? 0) / Math.max(1, measures.all.text),
    ...describeLinks({ index, path }, measures),
  };
}

function describeLinks({ index, path }: Pick<Block, 'index' | 'path'>, measures: PageMeasures) {
  let [text, linked] = [0, 0];
  for (let at = index - NEIGHBOURS; at <= index + NEIGHBOURS; at++) {
    if (at === index) continue;
    text += measures.lengths[at] ?? 0;
    linked += (measures.lengths[at] ?? 0) - (measures.texts[at] ?? 0);
  }
  return {
    linksAround: linked / Math.max(1, text),
    teasers: scale(sumAt(measures, path, 2)?.linkedHeadings ?? 0),
  };
}

function describeSurroundings({ path }: Block, { measures, names }: View) {
  const home = sumAt(measures, path, 0);
  const outer = sumAt(measures, path, 1);
  const around = names.count(path);
  return {
    homeText: scale(home?.text ?? 0),
    outerText: scale(outer?.text ?? 0),
    outerLinks: shareOfLinks(outer),
    furnitureFar: around.furniture,
    articleFar: around.article,
  };
}

function describeChoice({ index, path }: Block, view: View) {
  const { chosen, measures, chosenAbove, chosenBelow, lastChosen } = view;
  const { all, byShape, shapes, chosenBox } = measures;
  const own = { text: measures.texts[index] ?? 0, isChosen: chosen.has(index) };
  const ofShape = byShape.get(shapes[index] ?? '');
  const [above, below] = [chosenAbove[index] ?? UNKNOWN, chosenBelow[index] ?? UNKNOWN];
  const isBetween = above >= 0 && below >= 0;
  return {
    buildBlocks: scale(ofShape?.blocks ?? 0),
    buildText: scale(ofShape?.text ?? 0),
    buildChosen: shareChosen(ofShape, own),
    chosen: Number(own.isChosen),
    chosenBefore: countChosen(chosen, index - NEIGHBOURS_CHOSEN, index),
    chosenAfter: countChosen(chosen, index + 1, index + 1 + NEIGHBOURS_CHOSEN),
    chosenThird: shareChosen(sumAt(measures, path, 2), own),
    inChosenBox: Number(chosenBox !== null && path.includes(chosenBox)),
    betweenChosen: isBetween ? scale(textBetween(measures, above, below)) : UNKNOWN,
    afterLastChosen: lastChosen < 0 ? 0 : scale(Math.max(0, index - lastChosen)),
    pageChosen: all.text > 0 ? all.chosen / all.text : 0,
    pageText: scale(all.text),
  };
}

/** Returns the logarithm, because only the magnitude of lengths and distances matters. */
const scale = (value: number): number => Math.sign(value) * Math.log2(1 + Math.abs(value));

/** Counts in one loop: patterns would build a list of every match. */
function countCharacters(text: string): { spaces: number; digits: number } {
  let [spaces, digits] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) spaces += 1;
    else if (code >= ZERO && code <= NINE) digits += 1;
  }
  return { spaces, digits };
}

/** Returns the text between two blocks, without their own, in characters. */
function textBetween({ textBefore }: PageMeasures, from: number, to: number): number {
  const last = textBefore.length - 1;
  const start = textBefore[Math.min(last, Math.max(0, from + 1))] ?? 0;
  const end = textBefore[Math.min(last, Math.max(0, to))] ?? 0;
  return Math.max(0, end - start);
}

function sumAt(measures: PageMeasures, path: readonly Element[], level: number) {
  const element = path[level];
  return element && measures.elements.get(element);
}

const shareOfLinks = (sum: TextSum | undefined): number =>
  sum ? sum.linked / Math.max(1, sum.text + sum.linked) : 0;

/** Returns the share of the other text that was chosen; -1 if there is no other text. */
function shareChosen(sum: TextSum | undefined, own: { text: number; isChosen: boolean }): number {
  const others = (sum?.text ?? 0) - own.text;
  if (!sum || others <= 0) return UNKNOWN;
  return (sum.chosen - (own.isChosen ? own.text : 0)) / others;
}

function countChosen(chosen: ReadonlySet<number>, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (chosen.has(at)) count += 1;
  return count;
}

function lastBefore(blocks: readonly Block[], matches: (block: Block) => boolean): number[] {
  let last = UNKNOWN;
  return blocks.map((block) => {
    const before = last;
    if (matches(block)) last = block.index;
    return before;
  });
}

function firstAfter(blocks: readonly Block[], matches: (block: Block) => boolean): number[] {
  let first = UNKNOWN;
  return blocks
    .toReversed()
    .map((block) => {
      const after = first;
      if (matches(block)) first = block.index;
      return after;
    })
    .toReversed();
}
