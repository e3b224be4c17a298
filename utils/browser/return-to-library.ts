import { browser } from 'wxt/browser';
import { openLibraryPage } from './open-page';

/** The history of a tab, newest last. Firefox has it from version 147. */
interface TabHistory {
  entries(): readonly { key: string; url: string | null }[];
  currentEntry: { index: number } | null;
  traverseTo(key: string): unknown;
}

/**
 * Returns from a page to the library: back in the tab's history if it came from there, so that the list is as it was left;
 * else to a library that is open, or to a new one.
 */
export async function returnToLibrary(history: TabHistory | undefined): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const before = history?.entries().slice(0, history.currentEntry?.index ?? 0);
  const library = before?.findLast((entry) => entry.url?.startsWith(url));
  if (library) history?.traverseTo(library.key);
  else await openLibraryPage();
}
