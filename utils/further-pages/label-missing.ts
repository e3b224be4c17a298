import type { Article } from '@/utils/article/article';
import type { PagesProgress } from './pages-progress';

/**
 * Returns an article labelled as one of which further pages are missing, with their numbers and how many pages there
 * are; without that label if none is missing. Another reason why it is only a part stays.
 */
export function labelMissing(
  article: Article,
  { missing, total }: Pick<PagesProgress, 'missing' | 'total'>,
): Article {
  const { partial, missingPages: _before, pageCount: _countBefore, ...others } = article;
  const reason = partial === 'pages' ? undefined : partial;
  if (missing.length === 0) return { ...others, ...(reason && { partial: reason }) };
  return {
    ...others,
    partial: reason ?? 'pages',
    missingPages: [...missing],
    pageCount: total,
  };
}
