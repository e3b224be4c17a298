import { ensureChromium } from './ensure-chromium';
import { ensureFirefox } from './ensure-firefox';

/**
 * Looks for Chromium and Firefox, installs what is missing, and names them in the environment of this process, where
 * the tests look. Throws when there is no Chromium to be had.
 */
export function setUpBrowsers(): void {
  process.env['CHROME_PATH'] = ensureChromium();
  const firefox = ensureFirefox();
  if (firefox) process.env['FIREFOX_PATH'] = firefox;
}
