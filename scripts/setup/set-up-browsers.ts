import { ensureChromium } from './ensure-chromium';
import { ensureFirefox } from './ensure-firefox';
import { findCommand } from './find-command';
import { installDebianPackages } from './install-debian-packages';

/**
 * Finds Chromium and Firefox, installs what is missing, and sets the environment variables that the tests read. Throws
 * if Chromium is not available. With `LECTERN_REAL_KEYS`, also installs a virtual display for the tests that press real
 * keys.
 */
export function setUpBrowsers(): void {
  process.env['CHROME_PATH'] = ensureChromium();
  const firefox = ensureFirefox();
  if (firefox) process.env['FIREFOX_PATH'] = firefox;
  if (!process.env['LECTERN_REAL_KEYS']) return;
  if (!findCommand('Xvfb') || !findCommand('xdotool')) installDebianPackages('xvfb', 'xdotool');
}
