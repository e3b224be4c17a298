import { browser } from 'wxt/browser';

/** Scripts that readers rarely need. The reader over a page asks for them. */
export const HELPERS = [
  ...(['typesetter', 'highlighter', 'exporter', 'mender', 'reading-aids', 'translation'] as const),
  'further-pages',
] as const;
/**
 * One of them: lays out TeX, colours code, writes exports, mends an article, turns pages and focuses lines, translates, or
 * loads an article's further pages.
 */
export type Helper = (typeof HELPERS)[number];

const FILES = {
  typesetter: '/content-scripts/formulas.js',
  highlighter: '/content-scripts/code.js',
  mender: '/content-scripts/mender.js',
  'reading-aids': '/content-scripts/reading-aids.js',
  translation: '/content-scripts/translation.js',
  'further-pages': '/content-scripts/further-pages.js',
  exporter: '/content-scripts/exports.js',
} as const satisfies Record<Helper, string>;

/** Injects a helper into the page of a tab, beside the reader. Rejects if the tab is gone. */
export async function injectHelper(tabId: number, helper: Helper): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FILES[helper]] });
}
