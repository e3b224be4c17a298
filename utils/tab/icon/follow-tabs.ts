import { browser } from 'wxt/browser';
import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { markTab } from './mark-tab';
import type { ReadablePages } from './readable-pages';

/** The fields of a tab that the icon depends on. The address is set only where the reader granted access. */
type FollowedTab = { id?: number | undefined; url?: string | undefined };

/** Keeps the toolbar icon in sync. */
export interface TabFollower {
  /** Updates the icon of one tab. */
  update(tab: FollowedTab): Promise<void>;
  /** Updates the icons of the active tabs, after a change of the library or of permissions. */
  refresh(): Promise<void>;
}

/**
 * Keeps the toolbar icon in sync with whether a tab's page is saved, or else can be read. Addresses are only visible
 * where the reader granted access: on tabs where they pressed the button, or on sites and tabs that they permitted.
 */
export function followTabs(
  isSaved: (key: ArticleUrlKey) => Promise<boolean>,
  readable: Pick<ReadablePages, 'has' | 'forget'>,
): TabFollower {
  async function update({ id, url }: FollowedTab): Promise<void> {
    if (id === undefined) return;
    if (!url || !/^https?:/.test(url)) {
      // Access was revoked, or the tab shows a page that is not on the web.
      if (await readable.forget(id)) await markTab(id, 'none');
      return;
    }
    const [saved, isReadable] = await Promise.all([
      isSaved(toArticleUrlKey(url)),
      readable.has(id, url),
    ]);
    await markTab(id, saved ? 'saved' : isReadable ? 'readable' : 'none');
  }
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (change.status === 'complete' || change.url) void update(tab);
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab) await update(tab);
  });
  return {
    update,
    async refresh() {
      const tabs = await browser.tabs.query({ active: true });
      await Promise.all(tabs.map(update));
    },
  };
}
