import type { PageReason } from '../partial/partial-reason';

/**
 * Why an extraction failed.
 *
 * - `not-an-article`: the page has text, but it does not look like an article; extracting with `force` may help
 * - `empty-page`: the page has no text
 * - `not-a-web-page`: a PDF, a picture or another file shown by the browser itself
 * - `restricted-page`: the browser does not let extensions read this page
 * - `page-gone`: the tab was closed or navigated meanwhile
 * - `page-unavailable`: the browser shows an error page of its own (no network, no response)
 * - `too-large`: more elements, or deeper, than can be read in reasonable time
 * - `internal`: an error in Lectern
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

/** A reason why an extraction failed. */
export type ExtractFailureReason = (typeof EXTRACT_FAILURE_REASONS)[number];

/** A failed extraction. `cause` is for bug reports ("Copy details"), not for display; null if the reason is enough. */
export interface ExtractFailure {
  reason: ExtractFailureReason;
  cause: string | null;
  /** What hides the article, if the page shows what does. */
  hiddenBy?: PageReason;
}
