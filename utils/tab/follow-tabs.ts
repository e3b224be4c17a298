import { browser } from 'wxt/browser';
import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/article-url-key';
import { markTab } from './mark-tab';

/**
 * Keeps the toolbar icon in sync with whether a tab's page is saved. Addresses are only visible where the reader
 * granted access: on tabs where they pressed the button, or on all tabs. Returns a function that refreshes after a
 * change of the library.
 */
export function followTabs(isSaved: (key: ArticleUrlKey) => Promise<boolean>): () => Promise<void> {
  async function look(tab: { id?: number | undefined; url?: string | undefined }): Promise<void> {
    if (tab.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return;
    await markTab(tab.id, (await isSaved(toArticleUrlKey(tab.url))) ? 'saved' : 'none');
  }
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (change.status === 'complete' || change.url) void look(tab);
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab) await look(tab);
  });
  return async () => {
    const tabs = await browser.tabs.query({ active: true });
    await Promise.all(tabs.map(look));
  };
}
