/**
 * Why a page is not in the article.
 *
 * - `unreachable`: no answer
 * - `refused`: the site sent something else than a page
 * - `another-article`: the answer is no page of this article: a redirect, a wall, the front page
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
/** One of them. */
export type PageFailure = (typeof PAGE_FAILURES)[number];
