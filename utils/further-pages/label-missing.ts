import type { Article } from '@/utils/article/article';

/**
 * Returns an article labelled as one of which further pages are missing, with their numbers; without that label if none is.
 * Another reason why it is only a part stays.
 */
export function labelMissing(article: Article, missing: readonly number[]): Article {
  const { partial, missingPages: _before, ...others } = article;
  const reason = partial === 'pages' ? undefined : partial;
  if (missing.length === 0) return { ...others, ...(reason && { partial: reason }) };
  return { ...others, partial: reason ?? 'pages', missingPages: [...missing] };
}
