import { browser } from 'wxt/browser';
import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/article-url-key';
import { markTab } from './mark-tab';

/**
 * Keeps the toolbar button true: it shows on which pages something is saved. An address is seen only where the reader has
 * granted it: on tabs where they pressed the button, or on all once they allowed that. Answers how to look again after
 * the library was changed.
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
