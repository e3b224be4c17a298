import type { PageFailure } from './page-failure';

/** The progress of loading the further pages of an article. */
export interface PagesProgress {
  /** The number of the open page. */
  here: number;
  /** The highest number that is known. */
  total: number;
  /** How many further pages were loaded, and how many were not tried yet. */
  loaded: number;
  ahead: number;
  failed: readonly { number: number; reason: PageFailure }[];
  /** The numbers of the pages whose text is not in the article, ascending: not tried yet, or failed. */
  missing: readonly number[];
}
