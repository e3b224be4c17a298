import type { Article } from '@/utils/article/article';
import { extractArticle } from './extract-article';
import { MARKUP_SIGHT } from './page/live-sight';

/** Extracts the article of a fetched page, which is not rendered. Returns null if there is no article. */
export function readFetchedPage(page: Document, url: string): Article | null {
  const world = {
    url,
    now: new Date(),
    clock: () => performance.now(),
    sight: MARKUP_SIGHT,
  };
  const { result } = extractArticle(page, world, { force: false });
  return result.ok ? result.value : null;
}
