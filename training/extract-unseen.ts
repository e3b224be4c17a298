import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { foldOf, publisherOf } from '../bench/accuracy/publisher-folds';
import type { CorpusPage } from '../bench/accuracy/read-corpus';
import { runInPages } from '../bench/accuracy/run-in-pages';
import { bundleForPage } from '../scripts/browser/bundle-for-page';
import type { Judge } from '../utils/extraction/body/judge/judge-blocks';

/**
 * Runs the whole extraction on all pages, each with the judge that saw no page of its publisher, and writes rows for
 * `npm run score -- --rows`. `judges` are in the order of the folds.
 */
export async function extractUnseen(
  pages: readonly CorpusPage[],
  judges: readonly Judge[],
  jobs: number,
  rows: string,
): Promise<void> {
  const bundle = await bundleForPage(resolve(import.meta.dirname, 'extract-with-judge.ts'));
  writeFileSync(rows, '');
  await runInPages(pages, jobs, async ({ id, url }, run) => {
    const judge = judges[foldOf(publisherOf(url), judges.length)];
    const result = await run<object>(
      `globalThis.lecternJudge = ${JSON.stringify(judge)}; ${bundle}`,
    );
    appendFileSync(rows, `${JSON.stringify({ id, ...result })}\n`);
  });
}
