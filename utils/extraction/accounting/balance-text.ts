import { foldText } from '@/utils/article/text/fold-text';

/** Text of the page that is not in the article: the step that left it out, the reason, the text and its place. */
export interface LeftPiece {
  step: string;
  reason: string;
  text: string;
  /** A path such as `body > main:nth-of-type(1) > p:nth-of-type(2)` in the original page; null if unknown. */
  place: string | null;
}

/** Where a page's text went. Counts are in words. */
export interface TextBalance {
  shown: number;
  /** By article field. */
  kept: Record<string, number>;
  /** By step and reason. */
  left: Record<string, number>;
  /** Text of the page that is neither in the article nor recorded as left out. */
  unaccounted: string[];
}

/**
 * Compares the text of a page with the article's fields and what was left out. Works on folded text, one text node at a
 * time, because steps join and split blocks but not text nodes.
 */
export function balanceText(
  shown: readonly string[],
  fields: Readonly<Record<string, string>>,
  left: readonly LeftPiece[],
): TextBalance {
  const pool = [...Object.values(fields), ...left.map(({ text }) => text)].map(foldText).join('\n');
  const bySteps: Record<string, number> = {};
  for (const { step, reason, text } of left) {
    const name = `${step}: ${reason}`;
    bySteps[name] = (bySteps[name] ?? 0) + countWords(text);
  }
  return {
    shown: shown.reduce((sum, text) => sum + countWords(text), 0),
    kept: Object.fromEntries(
      Object.entries(fields).map(([name, text]) => [name, countWords(text)]),
    ),
    left: bySteps,
    unaccounted: shown.filter((text) => !pool.includes(foldText(text))),
  };
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
