import { existsSync } from 'node:fs';
import { findCommand } from './find-command';
import { installDebianPackages } from './install-debian-packages';

const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * Returns the Firefox to use: `FIREFOX_PATH`, an installed one, or Debian's package, installed now. Null if none is
 * available.
 */
export function ensureFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  if (named) return existsSync(named) ? named : null;
  return findFirefox() ?? (installDebianPackages('firefox-esr') ? findFirefox() : null);
}

const findFirefox = (): string | null =>
  findCommand('firefox-esr', 'firefox') ?? USUAL_PLACES.find((path) => existsSync(path)) ?? null;
