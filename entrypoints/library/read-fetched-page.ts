import type { Article } from '@/utils/article/article';
import { extractArticle } from '@/utils/extraction/extract-article';

/** The article of a page that is not shown anywhere, so that only its markup can tell what it hides. Null when there is none. */
export function readFetchedPage(page: Document, url: string): Article | null {
  const world = {
    url,
    now: new Date(),
    clock: () => performance.now(),
    sight: { isShown: (element: Element) => !element.hasAttribute('hidden') },
  };
  const { result } = extractArticle(page, world, { force: false, explain: false });
  return result.ok ? result.value : null;
}
