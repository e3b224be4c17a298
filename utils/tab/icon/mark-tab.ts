import { browser } from 'wxt/browser';
import { manifestMessage } from '@/utils/browser/manifest-message';

const SIZES = [16, 32, 48] as const;

/** The marks of the toolbar icon: the tab's page is saved, or can be read. */
export type ToolbarMark = 'none' | 'saved' | 'readable';

/** Shows a mark on the toolbar icon of a tab. The browser clears it when the tab navigates. */
export async function markTab(tabId: number, mark: ToolbarMark): Promise<void> {
  const title = manifestMessage(mark === 'none' ? 'action_title' : `action_title_${mark}`);
  const name = mark === 'none' ? '' : `${mark}-`;
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`]));
  // The tab may have been closed.
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

/** How long a badge stays, in milliseconds. */
const BADGE_TIME = 2_500;

/** Briefly shows a tick on the toolbar icon, after an action without a window. */
export const flashDone = (tabId: number): Promise<void> => flash(tabId, '✓');

/** Briefly shows a mark on the toolbar icon, after an action without a window that failed. */
export const flashFailed = (tabId: number): Promise<void> => flash(tabId, '✕');

/**
 * Briefly shows the mark of a failure for a link whose page may not be read. The button's title explains it until the
 * tab navigates.
 */
export async function flashRefused(tabId: number): Promise<void> {
  const title = manifestMessage('link_refused');
  await browser.action.setTitle({ tabId, title }).catch(() => undefined);
  await flash(tabId, '?');
}

async function flash(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  setTimeout(() => {
    void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
  }, BADGE_TIME);
}
