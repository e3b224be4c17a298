import {
  type LaunchOptions,
  type LecternBrowser,
  launchLectern,
} from '@/scripts/browser/launch-lectern';
import { findChromium } from '@/scripts/setup/find-chromium';

/** Starts a Chromium with Lectern in English: headless and in memory, unless the options say otherwise. */
export function launchForTest(options: Partial<LaunchOptions> = {}): Promise<LecternBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: npm test installs one');
  return launchLectern({
    executablePath,
    headless: true,
    language: 'en',
    inMemory: true,
    ...options,
  });
}
