import type { PageReason } from '../partial-reason';

/**
 * Why no article came out.
 *
 * - `not-an-article`: there is text, but it does not read as an article; asking again with `force` may help
 * - `empty-page`: there is nothing to read at all
 * - `not-a-web-page`: a PDF, a picture or another file shown by the browser itself
 * - `restricted-page`: the browser lets no extension read this page
 * - `page-gone`: the tab was closed or went elsewhere meanwhile
 * - `page-unavailable`: the browser shows its own error page there (no network, no answer)
 * - `too-large`: more elements, or deeper, than can be read in reasonable time
 * - `internal`: a fault of Lectern's own
 */
export const EXTRACT_FAILURE_REASONS = [
  'not-an-article',
  'empty-page',
  'not-a-web-page',
  'restricted-page',
  'page-gone',
  'page-unavailable',
  'too-large',
  'internal',
] as const;

export type ExtractFailureReason = (typeof EXTRACT_FAILURE_REASONS)[number];

/** A failed extraction. `cause` is for bug reports ("Copy details"), not for display; null if the reason is enough. */
export interface ExtractFailure {
  reason: ExtractFailureReason;
  cause: string | null;
  /** What hides the article, if the page shows that. */
  hiddenBy?: PageReason;
}
