import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground } from '@/utils/messaging/call-background';
import { watchForArticle } from '@/utils/opening/watch-for-article';

/**
 * Runs only on sites where the reader opens automatically (utils/browser/site-scripts.ts). Asks the background for the
 * reader on pages that may be articles, and changes nothing.
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    if (!/html/.test(document.contentType)) return;
    const openHere = () => void callBackground('openHere').catch(() => undefined);
    const start = () => void watchForArticle(window, openHere);
    // Pages that the browser prepares in advance may never be shown.
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', start, { once: true });
    } else start();
  },
});
