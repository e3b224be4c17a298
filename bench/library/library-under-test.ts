import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { type LecternBrowser, launchLectern } from '../../scripts/browser/launch-lectern';

/** Evaluates an expression in the page: see `watch-page.ts` and `fill-library.ts`. */
export type Evaluate = <T>(words: string) => Promise<T>;

/** A browser whose library survives a restart. */
export interface LibraryUnderTest {
  readonly browser: LecternBrowser;
  /** Restarts the browser. */
  restart(): Promise<void>;
  /** Opens the library page with the watch script and runs `work`. */
  withLibrary<T>(work: (evaluate: Evaluate, page: Page) => Promise<T>): Promise<T>;
  /** Opens a page of the extension that does not use the library and runs `work`. */
  withFiller<T>(work: (evaluate: Evaluate) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const scriptOf = async (name: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, name)],
    tsconfig: resolve(import.meta.dirname, '../../tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    minify: true,
  });
  return outputFiles?.[0]?.text ?? '';
};

/** Starts a browser with a library of this many articles, some with pictures of `pictureBytes` each. */
export async function startFilledLibrary(
  executablePath: string,
  articles: number,
  pictureBytes: number,
): Promise<LibraryUnderTest> {
  const library = await startLibrary(executablePath);
  await library.withFiller((evaluate) => evaluate(`filler.fill(${articles}, ${pictureBytes})`));
  return library;
}

/** Starts a browser with an empty library. */
export async function startLibrary(executablePath: string): Promise<LibraryUnderTest> {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-library-'));
  const [watch, filler] = await Promise.all(['watch-page.ts', 'fill-library.ts'].map(scriptOf));
  const start = () => launchLectern({ executablePath, headless: true, language: 'en', profile });
  let browser = await start();

  async function withPage<T>(
    path: string,
    prepare: (page: Page) => Promise<void>,
    work: (evaluate: Evaluate, page: Page) => Promise<T>,
  ): Promise<T> {
    const page = await browser.context.newPage();
    if (process.env['BENCH_VERBOSE']) page.on('console', (line) => console.error(line.text()));
    page.on('pageerror', (error) => console.error(error));
    await prepare(page);
    try {
      await page.goto(browser.address(path));
      return await work((words) => page.evaluate(words), page);
    } finally {
      await page.close();
    }
  }

  return {
    get browser() {
      return browser;
    },
    async restart() {
      await browser.close();
      browser = await start();
    },
    withLibrary: (work) =>
      withPage(
        'library.html',
        async (page) => void (await page.addInitScript({ content: watch ?? '' })),
        work,
      ),
    withFiller: (work) =>
      withPage(
        'licences.txt',
        async () => undefined,
        async (evaluate, page) => {
          await page.evaluate(filler ?? '');
          return work(evaluate);
        },
      ),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
