import { browser } from 'wxt/browser';
import { manifestMessage } from '@/utils/browser/manifest-message';

const SIZES = [16, 32, 48] as const;

/** The marks of the toolbar icon. */
export type ToolbarMark = 'none' | 'saved';

/** Shows on the toolbar icon whether the tab's page is saved. The browser clears it when the tab navigates. */
export async function markTab(tabId: number, mark: ToolbarMark): Promise<void> {
  const isSaved = mark === 'saved';
  const title = manifestMessage(isSaved ? 'action_title_saved' : 'action_title');
  const name = isSaved ? 'saved-' : '';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`]));
  // The tab may have been closed.
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

/** How long a badge stays, in milliseconds. */
const FLASH = 2_500;

/** Briefly shows a tick on the toolbar icon, after an action without a window. */
export const flashDone = (tabId: number): Promise<void> => flash(tabId, '✓');

/** Briefly shows a mark on the toolbar icon, after an action without a window that failed. */
export const flashFailed = (tabId: number): Promise<void> => flash(tabId, '✕');

/** The same for a link that was to be read; the button says why it was not, until the tab navigates. */
export async function flashRefused(tabId: number): Promise<void> {
  const title = manifestMessage('link_refused');
  await browser.action.setTitle({ tabId, title }).catch(() => undefined);
  await flash(tabId, '?');
}

async function flash(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  setTimeout(() => {
    void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
  }, FLASH);
}
