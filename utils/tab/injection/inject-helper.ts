import { browser } from 'wxt/browser';

/** Scripts that the reader over a page rarely needs and requests when it does, with their files. */
const FILES = {
  /** Lays out TeX. */
  typesetter: 'formulas',
  /** Colours code. */
  highlighter: 'code',
  /** Writes exports. */
  exporter: 'exports',
  /** Corrects an article. */
  corrector: 'corrector',
  /** Turns pages and focuses lines. */
  'reading-aids': 'reading-aids',
  translation: 'translation',
  /** Loads an article's further pages. */
  'further-pages': 'further-pages',
} as const;

/** The name of a helper. */
export type Helper = keyof typeof FILES;

/** The names of all helpers. */
export const HELPERS = Object.keys(FILES) as Helper[]; // The keys of a constant are its type's.

/** Injects a helper into the page of a tab, beside the reader. Rejects if the tab is gone. */
export async function injectHelper(tabId: number, helper: Helper): Promise<void> {
  const file = `/content-scripts/${FILES[helper]}.js` as const;
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}
