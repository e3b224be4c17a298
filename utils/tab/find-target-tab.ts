import { browser } from 'wxt/browser';

/** The tab to read. */
export interface TargetTab {
  id: number;
  /** Undefined if the browser does not grant it. */
  url: string | undefined;
  title: string | undefined;
  /** Whether it is in a private window. */
  isPrivate: boolean;
}

/**
 * Returns the tab of a popup: the active one of its window, or the one named by `?tabId=` in `search`, the query string
 * of the popup's page, if that was opened in a tab. Null if the tab no longer exists.
 */
export async function findTargetTab(search: string): Promise<TargetTab | null> {
  const named = new URLSearchParams(search).get('tabId');
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : await activeTab();
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url, title: tab.title, isPrivate: tab.incognito };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
