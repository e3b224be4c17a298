import type { DescribedBlock } from './described-block';

/** A block with its label. */
export interface LabelledBlock extends DescribedBlock {
  /** 1 if it is in the truth, otherwise 0. */
  truth: number;
  /** Its weight in training. 0 if the truth is ambiguous. */
  weight: number;
  words: number;
  /** Number of its words that are in the truth. */
  trueWords: number;
}

/** The text of a corpus's `expected.json`; some sets have `paragraphs`, `headings` and `dek`, others have `text`. */
export interface Truth {
  text?: string;
  paragraphs?: string[];
  headings?: string[];
  dek?: string[];
}

/** Number of consecutive words that must occur in the truth in the same order. */
const GRAM = 4;
const MAX_WORDS_COUNTED = 200;
/**
 * Weight of short blocks that match only part of a line, which may be a coincidence. Whole lines decide for short
 * blocks.
 */
const SHORT_WEIGHT = 0.7;
const UNSURE_WEIGHT = 0.1;

/** The label of blocks that are not counted: pictures, and what repeats the dek. */
const NOT_IN_ARTICLE = { trueWords: 0, truth: 0, weight: 0 } as const;

/** Returns the text of a truth. */
export const truthText = ({ text, paragraphs, headings }: Truth): string =>
  text ?? [...(paragraphs ?? []), ...(headings ?? [])].join('\n');

/** Labels the blocks of a page by the words that they share with the truth. */
export function labelPage(blocks: readonly DescribedBlock[], truth: Truth): LabelledBlock[] {
  const text = truthText(truth);
  const words = wordsOf(text);
  const grams = new Set(words.map((_, at) => words.slice(at, at + GRAM).join(' ')));
  const lines = new Set(text.split('\n').map(fold));
  const flow = ` ${words.join(' ')} `;
  const dek = fold((truth.dek ?? []).join(' '));
  return blocks.map((block) => {
    const own = wordsOf(block.text);
    if (block.kind === 'figure' || own.length === 0)
      return { ...block, ...NOT_IN_ARTICLE, words: own.length };
    if (dek.includes(fold(block.text))) return { ...block, ...NOT_IN_ARTICLE, words: own.length };
    if (own.length < GRAM) {
      const isLine = lines.has(fold(block.text));
      const isInside = flow.includes(` ${own.join(' ')} `);
      const isTrue = isLine || (isInside && block.kind === 'heading');
      const weight = !isLine && isInside ? UNSURE_WEIGHT : SHORT_WEIGHT;
      const trueWords = isLine ? own.length : 0;
      return { ...block, words: own.length, trueWords, truth: Number(isTrue), weight };
    }
    const shared = countShared(own, grams);
    const weight = Math.sqrt(Math.min(own.length, MAX_WORDS_COUNTED));
    const truth = Number(shared > own.length / 2);
    return { ...block, words: own.length, trueWords: shared, truth, weight };
  });
}

/** Splits a text into words, for counting. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function countShared(words: readonly string[], grams: ReadonlySet<string>): number {
  const shared = new Set<number>();
  for (let at = 0; at + GRAM <= words.length; at++) {
    if (!grams.has(words.slice(at, at + GRAM).join(' '))) continue;
    for (let next = at; next < at + GRAM; next++) shared.add(next);
  }
  return shared.size;
}
