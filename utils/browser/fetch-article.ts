import type { Article } from '@/utils/article/article';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { fetchPage } from './fetch-page';

/** Why an article could not be fetched. */
export type FetchArticleFailure = 'not-permitted' | 'unreachable' | 'refused' | 'not-an-article';

/** Callbacks to follow and stop the loading of an article's further pages. */
export interface PagesWatcher {
  /** Stops loading. The article then has the pages loaded so far. */
  signal?: AbortSignal;
  /** Called before each further page with its number and the total. */
  onPage?(number: number, total: number): void;
}

/** Fetches the article behind an address, with its further pages. */
export type ArticleFetcher = (
  url: string,
  watcher?: PagesWatcher,
) => Promise<Result<Article, FetchArticleFailure>>;

/** What fetching needs from outside. */
export interface FetchArticleWorld {
  allowSite(url: string): Promise<boolean>;
  /** Returns null if the page has no article. Loads its further pages from the same site. */
  extract(page: Document, url: string, watcher: PagesWatcher): Promise<Article | null>;
}

/**
 * Fetches a page without cookies and extracts its article. No script of the page runs, and nothing but the article's
 * further pages is fetched. Call it from a user gesture, because the browser may ask for a permission. Never rejects.
 */
export function createArticleFetcher(world: FetchArticleWorld): ArticleFetcher {
  return async (url, watcher = {}) => {
    if (!(await world.allowSite(url))) return fail('not-permitted');
    const answer = await fetchPage(url);
    if (!answer.ok) return answer;
    const { page, url: address } = answer.value;
    const article = await world.extract(page, address, watcher).catch(() => null);
    return article ? succeed(article) : fail('not-an-article');
  };
}
