import type { Article, LeftOutPiece } from '@/utils/article/article';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import type { CorrectedReading } from './corrected-reading';

/** The changes that can be repeated. */
interface Changes {
  putPieceBack(before: CorrectedReading, piece: LeftOutPiece): { next: CorrectedReading };
  removeElement(before: CorrectedReading, index: number): { next: CorrectedReading } | null;
}

/**
 * Repeats in an article that was read again what the user did in the one before: parts that were put back or removed,
 * found by their markup. `original` is the article as it was read before, `corrected` as it was left.
 */
export function repeatCorrections(
  start: CorrectedReading,
  original: Article,
  corrected: Article,
  { putPieceBack, removeElement }: Changes,
): CorrectedReading {
  const [before, after] = [partsOf(original.html), partsOf(corrected.html)];
  const putBack = new Set(after.filter((part) => !before.includes(part)));
  const removed = new Set(before.filter((part) => !after.includes(part)));
  let current = start;
  for (const { html } of start.article.leftOut ?? []) {
    // Putting one back moves the positions of the others.
    const piece = current.article.leftOut?.find((one) => one.html === html);
    if (piece && partsOf(html).every((part) => putBack.has(part)))
      current = putPieceBack(current, piece).next;
  }
  const parts = partsOf(current.article.html);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    if (removed.has(parts[index] ?? '')) current = removeElement(current, index)?.next ?? current;
  }
  return current;
}

const partsOf = (html: string): string[] =>
  [...sanitiseArticle(html).children].map(({ outerHTML }) => outerHTML);
