import { ensureChromium } from './ensure-chromium';
import { ensureFirefox } from './ensure-firefox';

/**
 * Finds Chromium and Firefox, installs what is missing, and sets the environment variables that the tests read. Throws
 * if Chromium is not available.
 */
export function setUpBrowsers(): void {
  process.env['CHROME_PATH'] = ensureChromium();
  const firefox = ensureFirefox();
  if (firefox) process.env['FIREFOX_PATH'] = firefox;
}
