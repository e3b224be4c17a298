import { browser } from 'wxt/browser';

/** Shows the library: in the tab where it is open already, else in a new one. */
export async function openLibraryPage(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const tabId = await findOwnTab(url);
  if (tabId === null) await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { active: true });
}

/** Shows the settings, as the browser shows them for every extension. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Shows a saved article in a new tab. */
export async function openReaderPage(id: string): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/reader.html?id=${encodeURIComponent(id)}`),
  });
}

/** The tab that shows one of our own pages; null where there is none or the browser cannot tell without a permission. */
async function findOwnTab(url: string): Promise<number | null> {
  if (typeof browser.runtime.getContexts !== 'function') return null;
  const [context] = await browser.runtime.getContexts({
    contextTypes: ['TAB'],
    documentUrls: [url],
  });
  return context && context.tabId >= 0 ? context.tabId : null;
}
