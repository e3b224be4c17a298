import type { Article } from '@/utils/article/article';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';

/** Why the article behind an address was not had. */
export type FetchArticleFailure = 'not-permitted' | 'unreachable' | 'refused' | 'not-an-article';

/** Fetches the article behind an address. */
export type ArticleFetcher = (url: string) => Promise<Result<Article, FetchArticleFailure>>;

/** What fetching needs from outside. */
export interface FetchArticleWorld {
  allowSite(url: string): Promise<boolean>;
  /** Answers null where the page holds no article. */
  extract(page: Document, url: string): Promise<Article | null>;
}

/** Milliseconds that a page may take. */
const PATIENCE = 30_000;

/**
 * Fetches a page, without cookies, and reads its article. Nothing of the page runs and nothing else is fetched. Call it
 * within a press: the browser may have to ask. Never rejects.
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

/** By an XMLHttpRequest, for it reads a page in the encoding that the page names and makes an inert document of it. */
function fetchPage(
  url: string,
): Promise<Result<{ page: Document; url: string }, FetchArticleFailure>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onload = () => {
      const page = request.responseXML;
      const isGiven = page !== null && request.status >= 200 && request.status < 300;
      resolve(isGiven ? succeed({ page, url: request.responseURL || url }) : fail('refused'));
    };
    request.onerror = request.ontimeout = () => resolve(fail('unreachable'));
    request.send();
  });
}
