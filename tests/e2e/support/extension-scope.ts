import type { browser } from 'wxt/browser';

/**
 * The global scope of the extension's pages and background. Code that a test evaluates there has to cast `globalThis`
 * to it, because the types of the tests are those of an ordinary page.
 */
export interface ExtensionScope {
  chrome: typeof browser;
}
