import type { Block } from '../../blocks/block';
import { type Deadline, NO_DEADLINE } from '../../deadline';
import type { ExtractionLog } from '../../extraction-log';
import { isLinkedSentence } from '../../furniture-lines/furniture-reason';
import { isListOfSources } from '../../furniture-lines/is-list-of-sources';
import type { PageFacts } from '../../metadata/read-page-facts';
import { namesOf } from '../../pruning/furniture-names';
import { SENTENCE_END } from '../../text/sentence-end';
import { describeFeatures } from './block-features';
import { type BoostedTrees, scoreWithTrees } from './boosted-trees';
import weights from './judge-weights.json';
import { REACH } from './page-measures';

const MAX_LINK_SHARE_IN_SENTENCE = 0.2;
/** Names of comment sections. Comments read like an article, so the judge never adds them. */
const COMMENTS = /comment|repl(?:y|ies)\b|discussion|disqus|respond|\bthread/i;
/** If the judge would remove a greater share of the chosen text, it removes nothing. */
export const MAX_REMOVED = 0.35;

/** The decision of the judge, as block indices. */
export interface Judgement {
  body: ReadonlySet<number>;
  /** Blocks that must not be restored because of their neighbours. */
  refused: ReadonlySet<number>;
}

/** A trained judge. Thresholds are scores, 0 to 1. */
export interface Judge extends BoostedTrees {
  /** Blocks that the rules chose are removed below this score. */
  minToKeep: number;
  /** Blocks that were not chosen are never restored below this score. */
  minToRestore: number;
  /** Blocks that the rules did not choose are added from this score. */
  minToAdd: number;
}

interface JudgeOptions {
  log: ExtractionLog;
  deadline?: Deadline;
  /** The trained judge by default. */
  judge?: Judge | undefined;
}

/** The script in training/ writes the file in this shape. The type of JSON has no tuples. */
const TRAINED = weights as unknown as Judge;

/**
 * Corrects the choice of the rules with the trained judge: adds blocks that they missed and removes blocks that they
 * chose by mistake. Does not judge pictures. Changes nothing if the time is over.
 */
export function judgeBlocks(
  blocks: readonly Block[],
  chosen: ReadonlySet<number>,
  facts: Pick<PageFacts, 'titles'>,
  { log, deadline = NO_DEADLINE, judge = TRAINED }: JudgeOptions,
): Judgement {
  if (deadline.isOver()) return { body: chosen, refused: new Set() };
  const { minToKeep, minToRestore, minToAdd } = judge;
  const judged = blocks.filter(({ kind, text }) => kind !== 'figure' && text !== '');
  const scores = new Map<Block, number>();
  describeFeatures(blocks, chosen, facts, judged).forEach((features, at) => {
    const block = judged[at];
    if (block) scores.set(block, scoreWithTrees(judge, features));
  });
  const scoreOf = (block: Block) => scores.get(block) ?? 0;
  const [inside, outside] = [
    judged.filter(({ index }) => chosen.has(index)),
    judged.filter(({ index }) => !chosen.has(index)),
  ];
  const rejected = inside.filter(
    (block) => scoreOf(block) < minToKeep && isRemovable(block, chosen),
  );
  const mayRemove = lengthOfAll(rejected) <= lengthOfAll(inside) * MAX_REMOVED;
  const body = new Set(chosen);
  const refused = new Set(
    outside.filter((block) => scoreOf(block) < minToRestore).map(({ index }) => index),
  );
  for (const block of mayRemove ? rejected : []) {
    log.note('judged not to belong', block.element);
    body.delete(block.index);
    if (scoreOf(block) < minToRestore) refused.add(block.index);
  }
  const isCopy = createCopyTest(inside);
  const teasers = findTeasersBelow(inside, outside, blocks);
  const end = findEndOfPart(inside, outside, (block) => scoreOf(block) >= minToAdd);
  // Backwards, because a heading depends on the block below it.
  for (const block of outside.toReversed()) {
    if (scoreOf(block) < minToAdd || !isAddable(block) || isCopy(block)) continue;
    if (isLabel(block) && !isAboveBody(block, blocks, body)) continue;
    if (teasers.has(block) || block.index >= end || isLinksBelow(block, inside)) continue;
    log.note('judged to belong', block.text);
    body.add(block.index);
  }
  return { body, refused };
}

/** Whether a block is a heading and not a link. A linked heading may be an entry of a list, without text below it. */
const isLabel = ({ kind, linkDensity }: Block): boolean =>
  kind === 'heading' && linkDensity < MAX_LINK_SHARE_IN_SENTENCE;

/** A list with a greater share of its text in links is a list of other pages. */
const MAX_LINK_SHARE_IN_LIST = 0.6;

/** A heading with a greater share of its text in links is a link to another page. */
const MAX_LINK_SHARE_IN_HEADING = 0.9;

/** A longer text is an article, unless it has linked headings itself. Characters. */
const LONG_ARTICLE = 2_500;

/**
 * Returns the linked headings below the chosen text, with the blocks below them: teasers of other stories. Returns none
 * if they have more text than was chosen, unless that is a long article: the page is then a list of links.
 */
function findTeasersBelow(
  inside: readonly Block[],
  outside: readonly Block[],
  blocks: readonly Block[],
): ReadonlySet<Block> {
  const last = inside.at(-1)?.index ?? Number.POSITIVE_INFINITY;
  const teasers = outside.filter(
    (block) =>
      block.index > last && (isHeadlineLink(block) || isHeadlineLink(headingAbove(block, blocks))),
  );
  const length = lengthOfAll(inside);
  const isArticle = length >= LONG_ARTICLE && !inside.some(isHeadlineLink);
  return new Set(isArticle || lengthOfAll(teasers) < length ? teasers : []);
}

/** Less text may be the beginning of an article, or none of it. Characters. */
const MIN_CHOSEN = 600;
/** This many blocks in a row that do not belong end the part of the page with the article. */
const MIN_GAP = 20;

/** Returns the index of the block below the chosen text from which blocks belong to other parts of the page. */
function findEndOfPart(
  inside: readonly Block[],
  outside: readonly Block[],
  belongs: (block: Block) => boolean,
): number {
  const last = inside.at(-1);
  if (!last || lengthOfAll(inside) < MIN_CHOSEN) return Number.POSITIVE_INFINITY;
  let gap = 0;
  const end = outside.find((block) => {
    if (block.index > last.index) gap = belongs(block) ? 0 : gap + 1;
    return gap >= MIN_GAP;
  });
  return end?.index ?? Number.POSITIVE_INFINITY;
}

/** Whether a block is a list or table of links to other stories below the chosen text. */
const isLinksBelow = (block: Block, inside: readonly Block[]): boolean =>
  (block.kind === 'list' || block.kind === 'table') &&
  block.linkDensity > MAX_LINK_SHARE_IN_LIST &&
  block.index > (inside.at(-1)?.index ?? Number.POSITIVE_INFINITY) &&
  !isListOfSources(block);

const isHeadlineLink = (block: Block | undefined): boolean =>
  block?.kind === 'heading' && block.linkDensity > MAX_LINK_SHARE_IN_HEADING;

/** Returns the nearest heading shortly above a block: author and date may be between. */
const headingAbove = ({ index }: Block, blocks: readonly Block[]): Block | undefined =>
  blocks
    .slice(Math.max(0, index - BELOW_HEADING), index)
    .findLast(({ kind }) => kind === 'heading');

/** How many blocks below a heading are examined: pictures and rules may come first. */
const BELOW_HEADING = 4;

/** Whether the next block with text is in the body. A heading above other text is the label of a box. */
function isAboveBody(
  { index }: Block,
  blocks: readonly Block[],
  body: ReadonlySet<number>,
): boolean {
  const below = blocks.slice(index + 1, index + 1 + BELOW_HEADING).find(({ text }) => text !== '');
  return below !== undefined && body.has(below.index);
}

/** Shorter texts may occur in another block by chance. Characters. */
const MIN_SAMPLE = 80;

/**
 * Creates a test for blocks that contain the chosen text again: a copy of the whole article, for search or for print.
 */
function createCopyTest(chosen: readonly Block[]): (block: Block) => boolean {
  const long = chosen.filter(({ text }) => text.length >= MIN_SAMPLE);
  const samples = [0.25, 0.5, 0.75].flatMap((at) => long[Math.floor(long.length * at)] ?? []);
  const [first, ...others] = new Set(samples.map(({ text }) => text));
  if (first === undefined || others.length === 0) return () => false;
  return ({ text }) =>
    [first, ...others].filter((sample) => text.length > sample.length && text.includes(sample))
      .length > 1;
}

/** Whether the judge may remove a block that the rules chose. */
export const isRemovable = (block: Block, chosen: ReadonlySet<number>): boolean =>
  !isSentenceBetween(block, chosen) && !isCodeOrNotes(block) && !isListOfSources(block);

/** Whether the judge may add a block that the rules left out. */
export const isAddable = ({ path }: Block): boolean =>
  !path.slice(0, REACH).some((outer) => COMMENTS.test(namesOf(outer)));

/** Whether a block is a sentence between two chosen blocks: a pull quote, an answer. */
const isSentenceBetween = ({ index, text, linkDensity }: Block, chosen: ReadonlySet<number>) =>
  chosen.has(index - 1) &&
  chosen.has(index + 1) &&
  ((linkDensity < MAX_LINK_SHARE_IN_SENTENCE && SENTENCE_END.test(text)) || isLinkedSentence(text));

const lengthOfAll = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Whether a block is code or a list of notes. The judge was trained on news, which has hardly any. */
function isCodeOrNotes({ kind, element }: Block): boolean {
  if (kind === 'preformatted') return true;
  const links = kind === 'list' ? [...element.querySelectorAll('a[href^="#"]')] : [];
  return links.some((link) => /^[\s^↩↑⬆↵]+\uFE0E?$/u.test(link.textContent ?? ''));
}
