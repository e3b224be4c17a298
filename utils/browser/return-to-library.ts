import { browser } from 'wxt/browser';
import { openLibraryPage } from './open-page';

/** The history of a tab, newest last. Firefox has it from version 147. */
interface TabHistory {
  entries(): readonly { key: string; url: string | null }[];
  traverseTo(key: string): unknown;
}

/**
 * Returns from a page to the library: to where it was in the tab's history, so that the list is as it was left; else to
 * a library that is open, or to a new one.
 */
export async function returnToLibrary(history: TabHistory | undefined): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const library = history?.entries().findLast((entry) => entry.url?.startsWith(url));
  if (library) history?.traverseTo(library.key);
  else await openLibraryPage();
}
