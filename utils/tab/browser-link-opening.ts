import { browser } from 'wxt/browser';
import { hostPermission } from '@/utils/browser/optional-permissions';
import { flashRefused } from './mark-tab';
import { createLinkOpening, type LinkOpening } from './open-link';
import { createOpeningLinks } from './opening-links';

/** Opens links in this browser. Registers its listener synchronously. */
export function createBrowserLinkOpening(): LinkOpening {
  const opening = createLinkOpening({
    links: createOpeningLinks(),
    ask: (url) => hostPermission(new URL(url).hostname).request(),
    async openTab(url, beside) {
      const tab = await browser.tabs.create({
        url,
        ...(beside !== undefined && { openerTabId: beside }),
      });
      return tab.id;
    },
    async watch(tabId) {
      await browser.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/watch-site.js'],
      });
    },
    sayRefused: flashRefused,
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    void opening.follow(tabId, status).catch((error) => console.error('Lectern', error));
  });
  return opening;
}
