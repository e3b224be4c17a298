import { foldText } from '../text/fold-text';

/** A piece of the page that is not in the article: which step left it out and why, its whole text and where it stood. */
export interface LeftPiece {
  step: string;
  reason: string;
  text: string;
  /** A path as `body > main:nth-of-type(1) > p:nth-of-type(2)`, on the page before any step; null when unknown. */
  place: string | null;
}

/** Where a page's text went. Counts are words. */
export interface TextBalance {
  shown: number;
  /** By field of the article. */
  kept: Record<string, number>;
  /** By step and reason. */
  left: Record<string, number>;
  /** Pieces of text that the page shows and that are neither in the article nor among what was left. */
  unaccounted: string[];
}

/**
 * Balances what a page shows against the article's fields and what was left. Text is compared folded, piece by piece:
 * however a step joins or parts blocks, the letters of one text node stay together.
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
