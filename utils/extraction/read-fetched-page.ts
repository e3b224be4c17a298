import type { Article } from '@/utils/article/article';
import { extractArticle } from './extract-article';
import { MARKUP_LAYOUT } from './page/page-layout';

/**
 * Extracts the article of a fetched page, which is not rendered. Returns null if there is no article. `force`: also if
 * the page does not look like one.
 */
export function readFetchedPage(
  page: Document,
  url: string,
  { force } = { force: false },
): Article | null {
  const world = {
    url,
    now: new Date(),
    clock: () => performance.now(),
    layout: MARKUP_LAYOUT,
  };
  const { result } = extractArticle(page, world, { force });
  return result.ok ? result.value : null;
}
