import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import type { CorpusPage } from '../bench/accuracy/read-corpus';
import { IsolatedPage } from '../scripts/browser/isolated-page';
import { QUIET_SWITCHES } from '../scripts/browser/quiet-switches';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import type { DescribedBlock, DescribedPage } from './described-block';

const ROOT = resolve(import.meta.dirname, '..');

/** Describes the blocks of all pages in a real browser, `jobs` pages at a time. Skips pages that cannot be read. */
export async function collectPages(
  pages: readonly CorpusPage[],
  jobs: number,
): Promise<DescribedPage[]> {
  const bundle = await bundleDescription();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: QUIET_SWITCHES,
  });
  const waiting = [...pages];
  const described: DescribedPage[] = [];
  const work = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const blocks = await describePage(browser, bundle, page);
      if (blocks) described.push({ id: page.id, set: page.set, url: page.url, blocks });
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  await browser.close();
  return described.sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function describePage(
  browser: Browser,
  bundle: string,
  { id, file, url }: CorpusPage,
): Promise<DescribedBlock[] | null> {
  const html = gunzipSync(readFileSync(file)).toString('utf8');
  try {
    const page = await IsolatedPage.open(browser, { html, url });
    try {
      return await page.evaluate<DescribedBlock[]>(`(() => { ${bundle}; return extract; })()`);
    } finally {
      await page.close();
    }
  } catch (error) {
    console.error(`${id} skipped: ${error}`);
    return null;
  }
}

async function bundleDescription(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, 'describe-page.ts'),
        formats: ['iife'],
        name: 'extract',
      },
    },
  });
  const [chunk] = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('describe-page.ts could not be bundled');
  return chunk.code;
}
