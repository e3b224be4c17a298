import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { IsolatedPage } from '../../scripts/browser/isolated-page';
import { QUIET_SWITCHES } from '../../scripts/browser/quiet-switches';
import { ensureChromium } from '../../scripts/setup/ensure-chromium';
import { runConcurrently } from '../../utils/tasks/run-concurrently';
import type { CorpusPage } from './read-corpus';

/** Runs a script in a loaded page and returns its plain result. */
export type RunScript = <T>(script: string) => Promise<T>;

/**
 * Loads every page in a real browser, `jobs` at a time, and calls `visit` with it and a function that runs bundled
 * scripts in it (see `bundleForPage`). Reports pages that cannot be read to the console and skips them.
 */
export async function runInPages(
  pages: readonly CorpusPage[],
  jobs: number,
  visit: (page: CorpusPage, run: RunScript) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: QUIET_SWITCHES,
  });
  await runConcurrently(pages, jobs, async (page) => {
    const html = gunzipSync(readFileSync(page.file)).toString('utf8');
    try {
      const tab = await IsolatedPage.open(browser, { html, url: page.url });
      try {
        await visit(page, (script) => tab.evaluate(`(() => { ${script}; return extract; })()`));
      } finally {
        await tab.close();
      }
    } catch (error) {
      console.error(`${page.id} skipped: ${error}`);
    }
  });
  await browser.close();
}
