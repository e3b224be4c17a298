import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { IsolatedPage } from '@/scripts/browser/isolated-page';
import { QUIET_SWITCHES } from '@/scripts/browser/quiet-switches';
import type { MarkupChecks } from './check-markup';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs the checks of `check-markup.ts` in a real browser: parsers of other programs hide mutations. */
export class MarkupChecker {
  readonly #page: IsolatedPage;
  readonly #close: () => Promise<void>;

  private constructor(page: IsolatedPage, close: () => Promise<void>) {
    this.#page = page;
    this.#close = close;
  }

  static async start(executablePath: string): Promise<MarkupChecker> {
    const { outputFiles } = await build({
      entryPoints: [resolve(import.meta.dirname, 'check-markup.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      alias: { '@': ROOT },
    });
    const browser = await chromium.launch({ executablePath, args: QUIET_SWITCHES });
    const page = await IsolatedPage.open(browser, { html: '<p>a', url: 'https://news.test/' });
    await page.evaluate(`${outputFiles[0]?.text}; null`);
    return new MarkupChecker(page, () => browser.close());
  }

  /** Throws the first broken property. */
  async check(kind: keyof MarkupChecks, markup: string): Promise<void> {
    const call = `lecternChecks.${kind}(${JSON.stringify(markup)})`;
    const broken = await this.#page.evaluate<string | null>(call);
    if (broken !== null) throw new Error(broken);
  }

  stop(): Promise<void> {
    return this.#close();
  }
}
