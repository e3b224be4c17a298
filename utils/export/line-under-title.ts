import type { Article } from '@/utils/article/article';

/**
 * Authors, site and day in one line, in no language: "Ines Calloway, Otto Renn · The Harrow Courier · 2026-03-12".
 * What the article does not tell leaves no gap.
 */
export function lineUnderTitle(
  article: Pick<Article, 'byline' | 'siteName' | 'publishedTime'>,
): string {
  const parts = [article.byline.join(', '), article.siteName, dayOf(article.publishedTime)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The day of an ISO 8601 time in the zone that the page gave, as `2026-03-12`; empty when there is none. */
export function dayOf(iso: string | null): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? '';
}
