import type { Article } from '@/utils/article/article';
import { readFetchedPage } from '@/utils/extraction/read-fetched-page';
import { findPages } from './find-pages';
import { labelMissing } from './label-missing';
import { createPagesSession, type PagesWorld } from './pages-session';

/** How the further pages of a fetched page are loaded. */
export interface AllPagesOptions extends Pick<PagesWorld, 'fetchPage'> {
  /** Whether they are loaded at all. If not, the article is labelled as one without them. */
  joins: boolean;
  /** Stops loading. The article then has the pages loaded so far, and a label that others are missing. */
  signal?: AbortSignal | undefined;
  /** Called before each further page with its number and the total. */
  onPage?: ((number: number, total: number) => void) | undefined;
}

/**
 * Extracts the article of a fetched page, and joins its further pages: those of the same site, one after another, as
 * the reader over a page does. If some are missing, the article is labelled. Null if the page has no article.
 */
export async function readAllPages(
  page: Document,
  url: string,
  { fetchPage, joins, signal, onPage }: AllPagesOptions,
): Promise<Article | null> {
  const article = readFetchedPage(page, url);
  const found = article && findPages(page, { url, text: article.text });
  if (!found) return article;
  const session = createPagesSession(article, found, {
    fetchPage,
    // Forced, because a last page may have too little text to look like an article.
    extract: (further, address) => readFetchedPage(further, address, { force: true }),
    clock: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  signal?.addEventListener('abort', session.stop, { once: true });
  let progress = await session.progress();
  while (joins && progress.ahead > 0) {
    const { loaded, failed, total } = progress;
    onPage?.(Math.min(total, loaded + failed.length + 2), total);
    if (signal?.aborted) break;
    progress = await session.next();
  }
  return labelMissing(await session.join(article), progress);
}
