import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeExtractionRequest } from '@/utils/article/extraction-request';
import { fail } from '@/utils/article/outcome/result';
import { extractArticle } from '@/utils/extraction/extract-article';

/** Extracts the article of the page once, and returns the result to the injecting script. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    if (!/html/.test(document.contentType)) {
      return {
        result: fail({ reason: 'not-a-web-page' as const, cause: document.contentType }),
        record: null,
      };
    }
    const world = { url: window.location.href, now: new Date(), clock: () => performance.now() };
    return extractArticle(document, world, takeExtractionRequest(globalThis));
  },
});
