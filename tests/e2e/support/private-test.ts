import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchForTest } from './launch-for-test';
import { test as base } from './lectern-test';
import { backgroundOf } from './open-reader';
import { permittedBuild } from './permitted-build';

/** The parts of the chrome API that are used in the background. */
declare const chrome: {
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
};

interface PrivateFixtures {
  /** Opens an address in a private window. */
  openInPrivate(url: string): Promise<Page>;
  /** Returns everything that the extension has stored in an area, as text. */
  readStored(area: 'local' | 'session'): Promise<string>;
}

interface PrivateOptions {
  /** Whether Lectern has the permission for all sites. */
  isPermitted: boolean;
}

/** Tests with a real Chromium in which Lectern is allowed in private windows. */
export const test = base.extend<PrivateFixtures, PrivateOptions>({
  isPermitted: [false, { option: true, scope: 'worker' }],
  lectern: [
    async ({ isPermitted }, use) => {
      const extension = isPermitted ? permittedBuild() : undefined;
      const lectern = await launchForTest({
        inPrivate: true,
        ...(extension && { extension }),
      });
      await use(lectern);
      await lectern.close();
      if (extension) rmSync(extension, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  openInPrivate: async ({ lectern }, use) => {
    await use(async (url) => {
      const background = await backgroundOf(lectern);
      const [page] = await Promise.all([
        lectern.context.waitForEvent('page'),
        background.evaluate(
          (address) => chrome.windows.create({ incognito: true, url: address }),
          url,
        ),
      ]);
      await page.waitForLoadState();
      return page;
    });
  },
  readStored: async ({ lectern }, use) => {
    await use(async (area) =>
      (await backgroundOf(lectern)).evaluate(
        async (name) => JSON.stringify(await chrome.storage[name].get()),
        area,
      ),
    );
  },
});
