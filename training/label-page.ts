import type { DescribedBlock } from './described-block';

/** A block with what the truth says of it. */
export interface LabelledBlock extends DescribedBlock {
  /** 1 when it stands in the truth, else 0. */
  truth: number;
  /** How much it counts in training. 0: the truth does not say. */
  weight: number;
  words: number;
  /** Of its words, those in the truth. */
  trueWords: number;
}

/** What `expected.json` of a corpus says of the text; `paragraphs`, `headings` and `dek` in one set, `text` in others. */
export interface Truth {
  text?: string;
  paragraphs?: string[];
  headings?: string[];
  dek?: string[];
}

/** Words in a row that must stand in the truth in the same order. */
const GRAM = 4;
const MOST_WORDS_COUNTED = 200;
/** Shorter blocks are told by the whole line; one that only stands inside a line may be there by chance. */
const SHORT_WEIGHT = 0.7;
const UNSURE_WEIGHT = 0.1;

/** The words of a truth. */
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
    if (block.kind === 'figure' || own.length === 0) return label(block, own.length, 0, 0, 0);
    if (dek.includes(fold(block.text))) return label(block, own.length, 0, 0, 0);
    if (own.length < GRAM) {
      const isLine = lines.has(fold(block.text));
      const isInside = flow.includes(` ${own.join(' ')} `);
      const isTrue = isLine || (isInside && block.kind === 'heading');
      const weight = !isLine && isInside ? UNSURE_WEIGHT : SHORT_WEIGHT;
      return label(block, own.length, isLine ? own.length : 0, Number(isTrue), weight);
    }
    const shared = countShared(own, grams);
    const weight = Math.sqrt(Math.min(own.length, MOST_WORDS_COUNTED));
    return label(block, own.length, shared, Number(shared > own.length / 2), weight);
  });
}

/** Words of a text, for counting. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function label(
  block: DescribedBlock,
  words: number,
  trueWords: number,
  truth: number,
  weight: number,
): LabelledBlock {
  return { ...block, words, trueWords, truth, weight };
}

function countShared(words: readonly string[], grams: ReadonlySet<string>): number {
  const shared = new Set<number>();
  for (let at = 0; at + GRAM <= words.length; at++) {
    if (!grams.has(words.slice(at, at + GRAM).join(' '))) continue;
    for (let next = at; next < at + GRAM; next++) shared.add(next);
  }
  return shared.size;
}
