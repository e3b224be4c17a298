import type { Article } from '@/utils/article/article';
import type { PartialMessages } from '@/utils/i18n/en/partial';

/** Says what kind of part a saved article is, with the numbers of missing pages. Null for a whole article. */
export function labelPartial(
  { partial, missingPages = [] }: Pick<Article, 'partial' | 'missingPages'>,
  { labels, missingPages: nameMissing }: Pick<PartialMessages, 'labels' | 'missingPages'>,
): string | null {
  if (!partial) return null;
  const isNamed = partial === 'pages' && missingPages.length > 0;
  return isNamed ? nameMissing(listNumbers(missingPages), missingPages.length) : labels[partial];
}

/** Lists ascending numbers, those that follow one another as a range: "2–4, 7". */
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
