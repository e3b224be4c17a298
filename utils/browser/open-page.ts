import { browser } from 'wxt/browser';
import { readerAddress } from './reader-address';

/** Opens the library, or shows its tab if it is open in any window. */
export async function openLibraryPage(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const open = await findOwnTab(url);
  if (!open) return openInOrdinaryWindow(url);
  await browser.tabs.update(open.tabId, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}

/** Opens the settings where the browser shows extension options. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens a saved article in a new tab. */
export async function openReaderPage(id: string): Promise<void> {
  await openInOrdinaryWindow(new URL(readerAddress(id), browser.runtime.getURL('/')).href);
}

/**
 * Moves this page to an ordinary window if it is in a private one, where Firefox has no library. It can only be there
 * because the user entered its address.
 */
export async function leavePrivateWindow(): Promise<void> {
  if (!browser.extension.inIncognitoContext) return;
  const tab = await browser.tabs.getCurrent();
  await openInOrdinaryWindow(window.location.href);
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Opens a tab, but never in a private window. */
async function openInOrdinaryWindow(url: string): Promise<void> {
  const current = await browser.windows.getCurrent();
  if (!current.incognito) {
    await browser.tabs.create({ url });
    return;
  }
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const ordinary = windows.find(({ incognito }) => !incognito);
  if (ordinary?.id === undefined) {
    await browser.windows.create({ url, incognito: false });
    return;
  }
  await browser.tabs.create({ url, windowId: ordinary.id });
  await browser.windows.update(ordinary.id, { focused: true });
}

/**
 * Returns the tab with a page of the extension, whatever its fragment; null if there is none or the browser does not
 * list them.
 */
async function findOwnTab(url: string): Promise<{ tabId: number; windowId: number } | null> {
  if (typeof browser.runtime.getContexts !== 'function') return null;
  // Not by `documentUrls`, which are compared with their fragments.
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return tabs.find(({ documentUrl }) => documentUrl?.split('#')[0] === url) ?? null;
}
