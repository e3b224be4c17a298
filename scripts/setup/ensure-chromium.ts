import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findChromium } from './find-chromium';
import { installDebianPackages } from './install-debian-packages';

const PLAYWRIGHT = resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

/** The browser, and a font that has letters for every page of the tests: recommended packages are left out. */
const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/**
 * The Chromium to use, installed first where there is none: Debian's package when that is possible, else Playwright's.
 * Throws with a word on what to do when neither can be had.
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
