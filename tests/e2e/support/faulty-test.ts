import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { LaunchOptions, LecternBrowser } from '@/scripts/browser/launch-lectern';
import { makeProfileFolderInMemory, removeProfileFolder } from '@/scripts/browser/profile-folder';
import { type ServedSite, serveSite } from '@/scripts/site/serve-site';
import { launchForTest } from './launch-for-test';
import { servedBy } from './served-by';

/** Starts a browser, which is closed at the end of the test unless the test has closed or killed it. */
export type Start = (
  options?: Pick<LaunchOptions, 'profile' | 'extension'>,
) => Promise<LecternBrowser>;

/** Tests that break browsers: each starts and ends its own. */
export const test = base.extend<
  { start: Start; profile: string; files: string },
  { site: ServedSite }
>({
  site: [servedBy(serveSite), { scope: 'worker' }],
  // Uses the profile, so that its browsers end before the folder is removed.
  start: async ({ profile: _profile }, use) => {
    const started: LecternBrowser[] = [];
    await use(async (options = {}) => {
      const lectern = await launchForTest(options);
      started.push(lectern);
      return lectern;
    });
    for (const lectern of started) await lectern.close();
  },
  /** A folder for a profile that outlives its browsers. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  profile: async ({}, use) => {
    const folder = makeProfileFolderInMemory();
    await use(folder);
    removeProfileFolder(folder);
  },
  /** A folder for files of a test. */
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  files: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-files-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Number of attempts for tests that depend on timing: `LECTERN_FAULT_ROUNDS`, or 2. */
export const ROUNDS = Number(process.env['LECTERN_FAULT_ROUNDS'] ?? 2);
