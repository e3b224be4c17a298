import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { extractArticle } from './extract-article';

/** What the content script that reads pages lends to the reader over a page, which therefore needs no copy of it. */
export interface ReadingParts {
  extractArticle: typeof extractArticle;
  sanitiseArticle: typeof sanitiseArticle;
}

/** The parts, as functions of this script. */
export const READING_PARTS: ReadingParts = { extractArticle, sanitiseArticle };
