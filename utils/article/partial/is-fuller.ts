import type { Article } from '../article';
import type { PartialReason } from './partial-reason';

/** The fields of a saved text that comparing needs. */
export interface KeptText {
  kind: 'article' | 'link';
  wordCount: number;
  partial?: PartialReason;
}

/**
 * How an open article differs from its saved copy: `copy-is-fuller`: the page now shows only a part of it;
 * `article-is-fuller`: the copy is only a part, and the page no longer is.
 */
export type CopyDifference = 'changed' | 'copy-is-fuller' | 'article-is-fuller';

/** Whether a saved text has more than an article whose page shows only a part, and so must not be replaced unasked. */
export const isFuller = (
  kept: KeptText,
  article: Pick<Article, 'partial' | 'wordCount'>,
): boolean =>
  article.partial !== undefined &&
  kept.kind === 'article' &&
  (!kept.partial || kept.wordCount > article.wordCount);
