import { browser } from 'wxt/browser';
import { parseSanitiseRequest } from '@/utils/background/article-sanitiser';
import { admitArticle } from '@/utils/library/admission/admit-article';
import { identifyCaller } from '@/utils/messaging/identify-caller';

/** The document closes after this time without work. Milliseconds. */
const IDLE = 30_000;

/** Sanitises articles for the background, which has no parser in Chromium. */
function handleRequests(): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  let idle = setTimeout(close, IDLE);
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const article = parseSanitiseRequest(message);
    if (article === null || identifyCaller(sender, own)?.kind !== 'own-page') return undefined;
    clearTimeout(idle);
    idle = setTimeout(close, IDLE);
    sendResponse({ article: admitArticle(article) });
    return true;
  });
}

handleRequests();
