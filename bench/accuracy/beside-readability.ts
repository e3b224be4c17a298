import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleForPage } from '../../scripts/browser/bundle-for-page';
import { listLosses, type Row } from './judge-rows';
import type { CorpusPage } from './read-corpus';
import { runInPages } from './run-in-pages';

/**
 * Returns the results of Readability alone for these pages, in the same browser. `file` caches them: they never change.
 */
export async function readWithReadability(
  pages: readonly CorpusPage[],
  jobs: number,
  file: string,
): Promise<Row[]> {
  const known = existsSync(file) ? readRows(file) : [];
  const knownIds = new Set(known.map(({ id }) => id));
  const bundle = await bundleForPage(resolve(import.meta.dirname, 'plain-readability.ts'));
  const missing = pages.filter(({ id }) => !knownIds.has(id));
  if (known.length === 0) writeFileSync(file, '');
  if (missing.length > 0) {
    await runInPages(missing, jobs, async ({ id }, run) => {
      appendFileSync(
        file,
        `${JSON.stringify({ id, article: await run<object | null>(bundle) })}\n`,
      );
    });
  }
  const ids = new Set(pages.map(({ id }) => id));
  return readRows(file).filter(({ id }) => ids.has(id));
}

/** Returns lines for the pages that lose more than a fifth of their text, but not with Readability alone. */
export function listOnlyOurLosses(
  judge: string,
  rows: readonly Row[],
  readability: readonly Row[],
): string[] {
  const theirs = new Set(listLosses(judge, readability).map(pageOf));
  return listLosses(judge, rows).filter((loss) => !theirs.has(pageOf(loss)));
}

/** Reads one JSON row a line. */
export function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Returns the set and the id at the beginning of a loss. */
const pageOf = (loss: string): string => loss.split(' ').slice(0, 2).join(' ');
