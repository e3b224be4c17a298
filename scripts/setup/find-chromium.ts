import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findCommand } from './find-command';

/** Where Chromium and Chrome are installed when they are not on the PATH. */
const USUAL_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Returns the Chromium to use: `CHROME_PATH`, an installed one, or the one that Playwright downloaded. Null if there is
 * none.
 */
export function findChromium(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : null;
  const installed = findCommand(
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  );
  return (
    installed ??
    [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path)) ??
    null
  );
}
