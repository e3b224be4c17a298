import { rmSync } from 'node:fs';
import { launchLectern } from '@/scripts/browser/launch-lectern';
import { findChromium } from '@/scripts/setup/find-chromium';
import { test as base } from './lectern-test';
import { permittedBuild } from './permitted-build';

/** The test of `lectern-test`, in a browser whose Lectern has the permission for all sites. */
export const test = base.extend({
  lectern: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
    async ({}, use) => {
      const executablePath = findChromium();
      if (!executablePath) throw new Error('no Chromium: npm test installs one');
      const extension = permittedBuild();
      const options = { executablePath, headless: true, language: 'en', inMemory: true, extension };
      const lectern = await launchLectern(options);
      await use(lectern);
      await lectern.close();
      rmSync(extension, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
