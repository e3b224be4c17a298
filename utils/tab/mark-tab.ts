import { browser } from 'wxt/browser';
import { manifestMessage } from '@/utils/browser/manifest-message';

const SIZES = [16, 32, 48] as const;

/** What the toolbar button says of a tab. */
export type ToolbarMark = 'none' | 'saved';

/** Shows on the toolbar button whether the tab's page is saved. The browser takes the mark away when the tab goes elsewhere. */
export async function markTab(tabId: number, mark: ToolbarMark): Promise<void> {
  const isSaved = mark === 'saved';
  const title = manifestMessage(isSaved ? 'action_title_saved' : 'action_title');
  const name = isSaved ? 'saved-' : '';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}${size}.png`]));
  // The tab may have been closed meanwhile.
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

/** How long a word on the button stays, in milliseconds. */
const FLASH = 2_500;

/** Shows for a moment that something done without a window has worked: a tick on the button of the tab. */
export async function flashDone(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '✓' }).catch(() => undefined);
  setTimeout(() => {
    void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
  }, FLASH);
}
