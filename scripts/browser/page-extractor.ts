import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { ExtractionRequest } from '@/utils/article/extraction-request';
import type { ExtractionRecord } from '@/utils/extraction/accounting/explaining-log';
import type { Extraction } from '@/utils/extraction/extract-article';
import { bundleForPage } from './bundle-for-page';
import { IsolatedPage, type PageSource } from './isolated-page';
import { QUIET_SWITCHES } from './quiet-switches';

/** An extraction and its duration inside the page in milliseconds, from starting the content script to its result. */
export interface TimedExtraction extends Extraction {
  ms: number;
  /** What each step did, if that was requested. */
  record?: ExtractionRecord;
}

const BUNDLE = resolve(import.meta.dirname, '../../.output/chrome-mv3/content-scripts/extract.js');

/** Runs the built content script on pages in a real Chromium, as the extension does. */
export class PageExtractor {
  readonly #browser: Browser;
  readonly #bundle: string;
  readonly #explaining: string;

  private constructor(browser: Browser, bundle: string, explaining: string) {
    this.#browser = browser;
    this.#bundle = bundle;
    this.#explaining = explaining;
  }

  static async start(executablePath: string): Promise<PageExtractor> {
    const browser = await chromium.launch({ executablePath, args: QUIET_SWITCHES });
    return new PageExtractor(browser, readFileSync(BUNDLE, 'utf8'), await bundleExplaining());
  }

  /**
   * Extracts one page in its own tab, after running a script `build` in it. With `explain`, the same sources run with a
   * log. Throws if the browser times out.
   */
  async extract(
    source: PageSource,
    { explain = false, ...request }: Partial<ExtractionRequest> & { explain?: boolean } = {},
    build?: string,
  ): Promise<TimedExtraction> {
    const page = await IsolatedPage.open(this.#browser, source);
    try {
      // Laid out before the extraction, as a page is when a reader presses the button.
      if (build)
        await page.evaluate(`(() => { ${build}; document.body.getBoundingClientRect(); })()`);
      return await page.evaluate<TimedExtraction>(
        timedRun(explain ? this.#explaining : this.#bundle, request),
      );
    } finally {
      await page.close();
    }
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }
}

/** Bundles the extraction with a log, which the content script does not contain. */
export const bundleExplaining = (): Promise<string> =>
  bundleForPage(resolve(import.meta.dirname, 'explain-page.ts'));

/**
 * Returns an expression that runs the content script with a request and times it. The bundle exposes its result as
 * `extract`; the request is read from where the popup leaves it.
 */
export function timedRun(bundle: string, request: object = {}): string {
  return `(async () => {
    globalThis.lecternRequest = ${JSON.stringify(request)};
    const started = performance.now();
    ${bundle.replace(/extract;\s*$/, '')}
    const outcome = await extract;
    return { ...outcome, ms: performance.now() - started };
  })()`;
}
