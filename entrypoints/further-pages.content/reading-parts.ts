import type { ReadingParts } from '@/utils/extraction/reading-parts';

/**
 * The extraction and the sanitiser of extract.js, looked up when they are used: finding further pages does not need
 * them, so this script may run before. The build uses this file in place of the sanitiser's own: modules/small-scripts.
 */
export const extractArticle: ReadingParts['extractArticle'] = (...given) =>
  parts().extractArticle(...given);

/** The sanitiser of extract.js. */
export const sanitiseArticle: ReadingParts['sanitiseArticle'] = (untrusted) =>
  parts().sanitiseArticle(untrusted);

function parts(): ReadingParts {
  const found = globalThis.lecternFurtherPages?.reading ?? globalThis.lecternReadingParts;
  if (!found) throw new Error('extract.js must be injected before pages are loaded');
  if (globalThis.lecternFurtherPages) globalThis.lecternFurtherPages.reading = found;
  globalThis.lecternWantsParts = undefined;
  return found;
}
