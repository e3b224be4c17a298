import type { Article } from '@/utils/article/article';
import type { WriteDate } from '../export-messages';

/**
 * Returns authors, site and date in one line: "Ines Calloway, Otto Renn · The Harrow Courier · 2026-03-12". Unknown
 * parts are left out. Without `writeDate`, the date is an ISO date.
 */
export function lineUnderTitle(
  article: Pick<Article, 'byline' | 'siteName' | 'publishedTime'>,
  writeDate?: WriteDate,
): string {
  const day = dayOf(article.publishedTime);
  const date = day && writeDate ? writeDay(day, writeDate) : day;
  const parts = [article.byline.join(', '), article.siteName, date];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Writes a day of `dayOf`. */
export function writeDay(day: string, writeDate: WriteDate): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return writeDate(year, month, date);
}

/** Returns the date of an ISO 8601 time in the page's time zone, as `2026-03-12`; empty if there is none. */
export function dayOf(iso: string | null): string {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(iso ?? '')?.[0] ?? '';
}
