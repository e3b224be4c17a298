import type { Article } from '@/utils/article/article';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { fetchPage } from './fetch-page';

/** Why an article could not be fetched. */
export type FetchArticleFailure = 'not-permitted' | 'unreachable' | 'refused' | 'not-an-article';

/** Fetches the article behind an address. */
export type ArticleFetcher = (url: string) => Promise<Result<Article, FetchArticleFailure>>;

/** What fetching needs from outside. */
export interface FetchArticleWorld {
  allowSite(url: string): Promise<boolean>;
  /** Returns null if the page has no article. */
  extract(page: Document, url: string): Promise<Article | null>;
}

/**
 * Fetches a page without cookies and extracts its article. No script of the page runs and nothing else is fetched. Call
 * it from a user gesture, because the browser may ask for a permission. Never rejects.
 */
export function createArticleFetcher(world: FetchArticleWorld): ArticleFetcher {
  return async (url) => {
    if (!(await world.allowSite(url))) return fail('not-permitted');
    const answer = await fetchPage(url);
    if (!answer.ok) return answer;
    const article = await world.extract(answer.value.page, answer.value.url).catch(() => null);
    return article ? succeed(article) : fail('not-an-article');
  };
}
