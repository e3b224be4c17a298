import type { Article } from '@/utils/article/article';
import type { ExtractFailure } from '@/utils/article/extract-failure';
import { fail, type Result } from '@/utils/article/result';
import { extractArticle } from '@/utils/extraction/extract-article';

/** The article of the page that this script is in, as it is now. */
export function readThisPage(force: boolean): Result<Article, ExtractFailure> {
  if (!/html/.test(document.contentType)) {
    return fail({ reason: 'not-a-web-page', cause: document.contentType });
  }
  const world = { url: location.href, now: new Date(), clock: () => performance.now() };
  return extractArticle(document, world, { force, explain: false }).result;
}
