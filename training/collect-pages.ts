import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CorpusPage } from '../bench/accuracy/read-corpus';
import { runInPages } from '../bench/accuracy/run-in-pages';
import { bundleForPage } from '../scripts/browser/bundle-for-page';
import type { DescribedBlock } from './described-block';

/**
 * Describes the blocks of all pages in a real browser and writes a line for each page (`DescribedPage`) to `file`, in
 * the order in which they are done.
 */
export async function collectPages(
  pages: readonly CorpusPage[],
  jobs: number,
  file: string,
): Promise<void> {
  const bundle = await bundleForPage(resolve(import.meta.dirname, 'describe-page.ts'));
  writeFileSync(file, '');
  await runInPages(pages, jobs, async ({ id, set, url }, run) => {
    const blocks = await run<DescribedBlock[]>(bundle);
    if (blocks.length === 0) console.error(`${id} skipped: no blocks`);
    else appendFileSync(file, `${JSON.stringify({ id, set, url, blocks })}\n`);
  });
}
