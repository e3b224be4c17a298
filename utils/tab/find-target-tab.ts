import { browser } from 'wxt/browser';

/** The tab to read. */
export interface TargetTab {
  id: number;
  /** Undefined where the browser does not grant it. */
  url: string | undefined;
  title: string | undefined;
}

/**
 * The tab a popup belongs to: the active one of its window, or the one named by `?tabId=` when the popup's page was
 * opened on its own. Null when there is none any more.
 */
export async function findTargetTab(search: string): Promise<TargetTab | null> {
  const named = new URLSearchParams(search).get('tabId');
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : await activeTab();
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, title: tab.title };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
