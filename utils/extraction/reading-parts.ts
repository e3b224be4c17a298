import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { extractArticle } from './extract-article';

/** The functions of the content script that the reader over a page reuses, so that its own script needs no copy. */
export interface ReadingParts {
  extractArticle: typeof extractArticle;
  sanitiseArticle: typeof sanitiseArticle;
}

/** The parts, as functions of this script. */
export const READING_PARTS: ReadingParts = { extractArticle, sanitiseArticle };
