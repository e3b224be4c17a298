import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findChromium } from './find-chromium';
import { installDebianPackages } from './install-debian-packages';

const PLAYWRIGHT = resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

/** The browser, and a font that covers every page of the tests: recommended packages are not installed. */
const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/**
 * Returns the Chromium to use, installed first if there is none: Debian's package if possible, otherwise Playwright's.
 * Throws with instructions if neither can be installed.
 */
export function ensureChromium(): string {
  const present = findChromium();
  if (present) return present;
  if (!process.env['CHROME_PATH'] && !installDebianPackages(...PACKAGES)) {
    console.error('Downloading a Chromium …');
    spawnSync(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], {
      stdio: ['ignore', process.stderr, 'inherit'],
    });
  }
  const installed = findChromium();
  if (!installed)
    throw new Error(
      'There is no Chromium here and none could be installed: set CHROME_PATH to one.',
    );
  return installed;
}
