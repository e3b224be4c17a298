import { browser } from 'wxt/browser';
import { manifestMessage } from '@/utils/browser/manifest-message';

/** The entries of the context menu. Those that the keyboard has too carry the name of its command. */
export const MENUS = {
  readOnPage: 'read-on-page',
  readSelection: 'read-selection',
  saveArticle: 'save-article',
  saveLink: 'save-link',
} as const;

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Makes the context menu anew: entries of the version before may still be there. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENUS.readOnPage,
    title: manifestMessage('read_on_page'),
    // Also over the reader itself, whose frame has no address that a pattern could match.
    contexts: ['page', 'frame', 'image', 'link'],
  });
  browser.contextMenus.create({
    id: MENUS.readSelection,
    title: manifestMessage('read_selection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: MENUS.saveArticle,
    title: manifestMessage('save_article'),
    contexts: ['page'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: MENUS.saveLink,
    title: manifestMessage('save_link'),
    contexts: ['link'],
    targetUrlPatterns: WEB_PAGES,
  });
}
