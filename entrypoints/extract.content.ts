import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeExtractionRequest } from '@/utils/article/extraction-request';
import { fail } from '@/utils/article/outcome/result';
import { extractArticle } from '@/utils/extraction/extract-article';
import { isWebPage } from '@/utils/extraction/is-web-page';
import { READING_PARTS } from '@/utils/extraction/reading-parts';
import { claimGlobals } from '@/utils/tab/claim-globals';

/**
 * Extracts the article of the page once, and returns the result to the injecting script. If the reader over the page is
 * about to open (utils/tab/toggle-reader.ts) or further pages are loaded (utils/tab/open-further-pages.ts), only
 * provides its functions.
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    claimGlobals();
    if (globalThis.lecternToggles?.length || globalThis.lecternWantsParts) {
      globalThis.lecternReadingParts = READING_PARTS;
      return null;
    }
    if (!isWebPage(document)) {
      return { result: fail({ reason: 'not-a-web-page' as const, cause: document.contentType }) };
    }
    const corrections = globalThis.lecternCorrections?.corrections;
    globalThis.lecternCorrections = undefined;
    const clock = () => performance.now();
    const world = { url: window.location.href, now: new Date(), clock, corrections };
    return extractArticle(document, world, takeExtractionRequest(globalThis));
  },
});
