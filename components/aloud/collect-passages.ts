import { collectTextRuns, type TextRun } from '@/components/article/text-runs';

/** Not read out: numbers on pictures, the small marks of notes, what stands in for a missing picture. */
const UNSPOKEN = '[aria-hidden="true"], sup a, [data-missing]';

/** What of an article is read out, one passage for each paragraph, heading, list item, cell and caption. */
export const collectPassages = (article: Element): TextRun[] =>
  collectTextRuns(article, UNSPOKEN).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));

/** 0-based number of the passage that an element is in or, where it is in none, of the first one after it. */
export function passageAt(passages: readonly TextRun[], element: Node): number {
  const inside = passages.findIndex(({ block }) => block.contains(element));
  if (inside >= 0) return inside;
  const after = passages.findIndex(
    ({ block }) => element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Math.max(0, after);
}
