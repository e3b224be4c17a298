import { browser } from 'wxt/browser';

/** The pattern of all addresses of a page's site. */
const patternOf = (url: string): string => `${new URL(url).protocol}//${new URL(url).hostname}/*`;

/** Whether pages of the site of an address may be read; asks when they may not. Only within a press: browsers refuse to ask elsewhere. */
export async function allowSite(url: string): Promise<boolean> {
  // No look first whether it is allowed already: waiting for that would end the press.
  return browser.permissions.request({ origins: [patternOf(url)] }).catch(() => false);
}
