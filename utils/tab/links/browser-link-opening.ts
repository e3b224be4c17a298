import { browser } from 'wxt/browser';
import { hostPermission } from '@/utils/browser/optional-permissions';
import { flashRefused } from '../icon/mark-tab';
import { createLinkOpening, type LinkOpening } from './link-opening';
import { createOpeningLinks } from './opening-links';

/** Opens links in this browser. Registers its listener synchronously. */
export function createBrowserLinkOpening(): LinkOpening {
  const opening = createLinkOpening({
    links: createOpeningLinks(),
    async requestPermission(url) {
      const permission = hostPermission(new URL(url).hostname);
      return (await permission.request()) || permission.isGranted();
    },
    async openTab(url, beside) {
      const tab = await browser.tabs.create({
        url,
        ...(beside !== undefined && { openerTabId: beside }),
      });
      return tab.id;
    },
    async hasLoaded(tabId) {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return tab?.status === 'complete' && !('pendingUrl' in tab && tab.pendingUrl);
    },
    async watch(tabId) {
      await browser.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/watch-site.js'],
      });
    },
    showRefused: flashRefused,
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    void opening.follow(tabId, status).catch((error) => console.error('Lectern', error));
  });
  return opening;
}
