import { browser } from 'wxt/browser';

/**
 * Replaces rules for the extension's own requests, until the browser closes. Null where Lectern does not have the
 * permission for this. Rejects if a rule is invalid.
 */
export const updateNetworkRules =
  browser.declarativeNetRequest?.updateSessionRules.bind(browser.declarativeNetRequest) ?? null;
