import { type LabelledBlock, wordsOf } from './label-page';

/** A page with its ground truth. */
export interface LabelledPage {
  set: string;
  fold: number;
  truth: string;
  blocks: LabelledBlock[];
}

/** Shorter blocks may occur twice. Characters. */
const LONG = 40;
const FOUR_FIFTHS = 0.8;

/**
 * Returns one line of figures for each set: F1 of the mean precision and recall, by words, and the share of pages that
 * keep their text.
 */
export function measureChoice(
  pages: readonly LabelledPage[],
  isKept: (block: LabelledBlock) => boolean,
): string {
  const sets = [...new Set(pages.map(({ set }) => set))];
  return sets
    .map((set) => {
      const measured = pages
        .filter((page) => page.set === set)
        .map((page) => measurePage(page, isKept));
      const [precision, recall] = [0, 1].map((at) => mean(measured.map((pair) => pair[at] ?? 0)));
      const kept = measured.filter(([, own]) => own >= FOUR_FIFTHS).length;
      const f1 = (2 * (precision ?? 0) * (recall ?? 0)) / ((precision ?? 0) + (recall ?? 0));
      return `${set} F1 ${f1.toFixed(4)} p ${precision?.toFixed(4)} r ${recall?.toFixed(4)} keeps ${kept}/${measured.length}`;
    })
    .join(' | ');
}

function measurePage(
  { truth, blocks }: LabelledPage,
  isKept: (block: LabelledBlock) => boolean,
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
