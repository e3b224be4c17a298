import { browser } from 'wxt/browser';
import { manifestMessage } from '@/utils/browser/manifest-message';

/** The context menu items. Those with a shortcut have the name of its command. */
export const MENUS = {
  openReaderOnPage: 'read-on-page',
  readSelection: 'read-selection',
  saveArticle: 'save-article',
  saveLink: 'save-link',
  openLink: 'open-link',
  queueLink: 'queue-link',
} as const;

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Recreates the context menu, because items of an earlier version may remain. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENUS.openReaderOnPage,
    title: manifestMessage('read_on_page'),
    // Also shown over the reader, whose frame has no address that a pattern could match.
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
  const links = [
    { id: MENUS.openLink, title: manifestMessage('open_link') },
    { id: MENUS.queueLink, title: manifestMessage('queue_link') },
    { id: MENUS.saveLink, title: manifestMessage('save_link') },
  ];
  for (const item of links) {
    browser.contextMenus.create({
      ...item,
      contexts: ['link'],
      targetUrlPatterns: WEB_PAGES,
    });
  }
}
