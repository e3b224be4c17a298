import type { Page } from '@playwright/test';

/** Returns everything that a page could observe of the reader: its markup, scroll position, title and address. */
export const capturePage = (page: Page) =>
  page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    doctype: document.doctype?.name,
    children: document.childNodes.length,
    scroll: [scrollX, scrollY],
    size: [document.documentElement.clientWidth, document.documentElement.clientHeight],
    focused: document.activeElement?.outerHTML.slice(0, 80),
    title: document.title,
    history: history.length,
    address: location.href,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.keys(window).length,
  }));
