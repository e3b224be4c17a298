import { browser } from 'wxt/browser';

/**
 * What the welcome page provides to the popup, as `lecternWelcome` on its window. The browser injects no script into
 * pages of extensions, so the page reads its sample article itself.
 */
export interface WelcomePage {
  /** Extracts the sample. Returns what the content script would return for a page: a result, unchecked. */
  readSample(): unknown;
}

/** Tells the welcome page in a tab to open or close the reader. The background has no access to its window. */
const CHANNEL = 'lectern-welcome';

/** Whether this is the address of the welcome page. */
export function isWelcomeAddress(address: string | undefined): boolean {
  return address?.split(/[?#]/)[0] === browser.runtime.getURL('/welcome.html');
}

/** Returns the welcome page in a tab; null if another page is there. Only in pages of the extension. */
export function findWelcomePage(tabId: number): WelcomePage | null {
  // The types leave out what pages declare on their windows.
  const [view] = browser.extension.getViews({ type: 'tab', tabId }) as (typeof window)[];
  return view?.lecternWelcome ?? null;
}

/** Opens or closes the reader of the welcome page in a tab. Has no effect if another page is there. */
export function toggleWelcomeReader(tabId: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(tabId);
  channel.close();
}

/**
 * Calls back when the reader of the welcome page in this tab is to be opened or closed. Returns an unsubscribe
 * function.
 */
export function onWelcomeToggle(toggle: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const own = browser.tabs.getCurrent();
  channel.addEventListener('message', async ({ data }) => {
    const tab = await own;
    if (tab?.id === data) toggle();
  });
  return () => channel.close();
}
