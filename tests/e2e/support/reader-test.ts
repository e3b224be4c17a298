import type { Frame } from '@playwright/test';
import { test as base } from './lectern-test';
import { openReader } from './open-reader';

interface ReaderFixtures {
  /** Loads an article of the sample site and opens the reader over it. Returns the reader's frame. */
  openArticle(name: string): Promise<Frame>;
}

/** Tests of the reader over a page of the sample site. */
export const test = base.extend<ReaderFixtures>({
  openArticle: async ({ lectern, page, site }, use) => {
    await use(async (name) => {
      await page.goto(`${site.origin}/${name}.html`);
      return openReader(lectern, page);
    });
  },
});
