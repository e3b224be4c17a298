import type { Article } from '@/utils/article/article';

/**
 * Returns authors, site and date in one language-neutral line: "Ines Calloway, Otto Renn · The Harrow Courier ·
 * 2026-03-12". Unknown parts are left out.
 */
export function lineUnderTitle(
  article: Pick<Article, 'byline' | 'siteName' | 'publishedTime'>,
): string {
  const parts = [article.byline.join(', '), article.siteName, dayOf(article.publishedTime)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Returns the date of an ISO 8601 time in the page's time zone, as `2026-03-12`; empty if there is none. */
export function dayOf(iso: string | null): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? '';
}
