import { rmSync } from 'node:fs';
import { launchForTest } from './launch-for-test';
import { test as base } from './lectern-test';
import { permittedBuild } from './permitted-build';

/** The test of `lectern-test`, in a browser whose Lectern has the permission for all sites. */
export const test = base.extend({
  lectern: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
    async ({}, use) => {
      const extension = permittedBuild();
      const lectern = await launchForTest({ extension });
      await use(lectern);
      await lectern.close();
      rmSync(extension, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
