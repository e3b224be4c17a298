import type { Article } from '../article';
import type { PartialReason } from './partial-reason';

/** The interface's words for an article that is only a part. */
export interface PartialLabels {
  /** One for each reason. */
  labels: Readonly<Record<PartialReason, string>>;
  /** Names the missing pages: "2–4, 7". `count`: how many they are. */
  missingPages(numbers: string, count: number): string;
}

/** Returns the label of a partial article, with the numbers of missing pages; null for a whole article. */
export function labelPartial(
  { partial, missingPages = [] }: Pick<Article, 'partial' | 'missingPages'>,
  { labels, missingPages: nameMissing }: PartialLabels,
): string | null {
  if (!partial) return null;
  const isNamed = partial === 'pages' && missingPages.length > 0;
  return isNamed ? nameMissing(listNumbers(missingPages), missingPages.length) : labels[partial];
}

/** Writes ascending numbers as a list, with ranges for consecutive ones: "2–4, 7". */
function listNumbers(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ');
}
