import type { Article } from '@/utils/article/article';
import { extractArticle } from './extract-article';

/** Extracts the article of a fetched page, which is not rendered, so only its markup states what is hidden. Returns null
 * if there is no article. */
export function readFetchedPage(page: Document, url: string): Article | null {
  const world = {
    url,
    now: new Date(),
    clock: () => performance.now(),
    sight: { isShown: (element: Element) => !element.hasAttribute('hidden') },
  };
  const { result } = extractArticle(page, world, { force: false });
  return result.ok ? result.value : null;
}
