import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import type { RealPopup } from '@/scripts/browser/real-popup';
import { type ServedSite, serveSite } from '@/scripts/site/serve-site';
import { launchForTest } from './launch-for-test';
import { openReader } from './open-reader';
import { servedBy } from './served-by';

const SHOTS = resolve(import.meta.dirname, '../../../test-results/screenshots');

interface LecternFixtures {
  /** A page to open articles in. */
  page: Page;
  /**
   * Loads an article of the sample site in `page`, with a query if given, and opens the reader over it. Returns the
   * reader's frame.
   */
  openArticle(name: string, query?: string): Promise<Frame>;
  /** Loads an article of the sample site in `page`, and opens the popup for it in a tab. Returns the popup. */
  openArticleInPopup(name: string, query?: string): Promise<Page>;
  /** Saves a screenshot of a page or popup, for people to look at. */
  shoot(name: string, of: Page | RealPopup): Promise<void>;
}

interface LecternWorkerFixtures {
  site: ServedSite;
  lectern: LecternBrowser;
}

/** Tests with a real Chromium that has Lectern installed and a sample site to read. */
export const test = base.extend<LecternFixtures, LecternWorkerFixtures>({
  site: [servedBy(serveSite), { scope: 'worker' }],
  lectern: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
    async ({}, use) => {
      const lectern = await launchForTest();
      await use(lectern);
      await lectern.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ lectern }, use) => {
    const page = await lectern.context.newPage();
    await use(page);
    for (const open of lectern.context.pages().slice(1)) await open.close();
  },
  openArticle: async ({ lectern, page, site }, use) => {
    await use(async (name, query) => {
      await page.goto(addressOf(site, name, query));
      return openReader(lectern, page);
    });
  },
  openArticleInPopup: async ({ lectern, page, site }, use) => {
    await use(async (name, query) => {
      await page.goto(addressOf(site, name, query));
      return lectern.openPopupInTab(page);
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  shoot: async ({}, use) => {
    mkdirSync(SHOTS, { recursive: true });
    await use(async (name, of) => {
      writeFileSync(join(SHOTS, `${name}.png`), await of.screenshot());
    });
  },
});

/** Returns the address of an article of the sample site. */
const addressOf = ({ origin }: ServedSite, name: string, query?: string): string =>
  `${origin}/${name}.html${query ? `?${query}` : ''}`;

/** A browser page, for helpers of tests. */
export type LecternPage = Page;
export { expect };
