/**
 * Why a page is not in the article.
 *
 * - `unreachable`: no response
 * - `refused`: the site sent an error or another type of file
 * - `another-article`: the response is not a page of this article: a redirect, a wall, the front page
 * - `repeats`: it has no text that the others do not have
 * - `limit`: the article would become too long, or loading takes too long
 */
export const PAGE_FAILURES = [
  'unreachable',
  'refused',
  'another-article',
  'repeats',
  'limit',
] as const;
/** A reason why a page is not in the article. */
export type PageFailure = (typeof PAGE_FAILURES)[number];
