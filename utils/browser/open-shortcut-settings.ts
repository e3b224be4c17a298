import { browser } from 'wxt/browser';

/** Firefox has a call for this; the types, which are Chromium's, leave it out. */
const FIREFOX_CALL = 'openShortcutSettings';

/** Opens the browser's page where extension shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const call: unknown = Reflect.get(browser.commands, FIREFOX_CALL);
  if (typeof call === 'function') await call.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
