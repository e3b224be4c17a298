import { type Judge, MAX_REMOVED } from '../utils/extraction/body/judge/judge-blocks';
import { type LabelledBlock, wordsOf } from './label-page';

/** A page with its ground truth. */
export interface LabelledPage {
  set: string;
  fold: number;
  truth: string;
  blocks: LabelledBlock[];
}

/** Whether a block of a page is kept. */
export type Choice = (block: LabelledBlock) => boolean;

/** Mean figures of pages, by words. `kept` counts pages that keep four fifths of their text. */
interface Figures {
  precision: number;
  recall: number;
  f1: number;
  kept: number;
  pages: number;
}

/** Shorter blocks may occur twice. Characters. */
const LONG = 40;
const FOUR_FIFTHS = 0.8;

/** Returns the choice of the rules for a page as corrected by a judge, with the limits of `judgeBlocks`. */
export function judgeChoice(
  { blocks }: LabelledPage,
  scores: ReadonlyMap<LabelledBlock, number>,
  { minToKeep, minToAdd }: Pick<Judge, 'minToKeep' | 'minToAdd'>,
): Choice {
  const scoreOf = (block: LabelledBlock) => scores.get(block) ?? 0;
  const isRejected = (block: LabelledBlock) =>
    block.isChosen && !block.isFixed && scoreOf(block) < minToKeep;
  let [chosen, rejected] = [0, 0];
  for (const block of blocks) {
    if (block.kind === 'figure' || !block.isChosen) continue;
    chosen += block.text.length;
    if (isRejected(block)) rejected += block.text.length;
  }
  const mayRemove = rejected <= chosen * MAX_REMOVED;
  return (block) =>
    block.isChosen
      ? !(mayRemove && isRejected(block))
      : !block.isFixed && scoreOf(block) >= minToAdd;
}

/** Measures what is kept of pages. */
function measureChoices(
  pages: readonly LabelledPage[],
  choose: (page: LabelledPage) => Choice,
): Figures {
  const measured = pages.map((page) => measurePage(page, choose(page)));
  const [precision = 0, recall = 0] = [0, 1].map((at) =>
    mean(measured.map((pair) => pair[at] ?? 0)),
  );
  const kept = measured.filter(([, own]) => own >= FOUR_FIFTHS).length;
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return { precision, recall, f1, kept, pages: pages.length };
}

/** Returns one line with the figures of each set. */
export function printFigures(
  pages: readonly LabelledPage[],
  choose: (page: LabelledPage) => Choice,
): string {
  return [...new Set(pages.map(({ set }) => set))]
    .map((set) => {
      const own = measureChoices(
        pages.filter((page) => page.set === set),
        choose,
      );
      const [p, r, f1] = [own.precision, own.recall, own.f1].map((value) => value.toFixed(4));
      return `${set} F1 ${f1} p ${p} r ${r} keeps ${own.kept}/${own.pages}`;
    })
    .join(' | ');
}

function measurePage(
  { truth, blocks }: LabelledPage,
  isKept: Choice,
): [precision: number, recall: number] {
  const said = new Set<string>();
  let [words, trueWords] = [0, 0];
  for (const block of blocks) {
    if (block.kind === 'figure' || !isKept(block) || said.has(block.text)) continue;
    if (block.text.length > LONG) said.add(block.text);
    words += block.words;
    trueWords += block.trueWords;
  }
  const whole = Math.max(1, wordsOf(truth).length);
  return [words === 0 ? 0 : trueWords / words, Math.min(1, trueWords / whole)];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
