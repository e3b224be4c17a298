import { browser } from 'wxt/browser';

const TYPESETTER = '/content-scripts/formulas.js';

/** Puts what lays out TeX beside the reader that lies over a tab's page. Rejects where the tab is gone. */
export async function injectTypesetter(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [TYPESETTER] });
}
