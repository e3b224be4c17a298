import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** The Chromium to test with: `CHROME_PATH`, else one on the PATH, else the one Playwright downloaded. Null when there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : null;
  for (const name of NAMES) {
    const path = whichCommand(name);
    if (path) return path;
  }
  return null;
}

function whichCommand(name: string): string | null {
  try {
    return (
      execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || null
    );
  } catch {
    return null;
  }
}
