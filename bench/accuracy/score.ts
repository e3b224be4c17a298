import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listOnlyOurLosses, readRows, readWithReadability } from './beside-readability';
import { judgeRows, listLosses, type Row } from './judge-rows';
import { foldOf, publisherOf } from './publisher-folds';
import { type CorpusPage, readCorpus, SETS } from './read-corpus';

// Scores the extraction on pages with ground truth:
//   npm run score [-- --corpus DIR] [--set news,text,wide] [--every N] [--jobs N] [--rows FILE.jsonl]
//     [--keep FILE.jsonl]
//     [--beside-readability FILE.jsonl]
// --beside-readability lists the pages that lose text which Readability alone keeps; the file caches its results.
// The corpora and their judge (score.mjs) are not part of this repository; they are looked for beside the checkout.

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDS = 5;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: resolve(ROOT, '../shared/corpus') },
    set: { type: 'string', default: SETS.join(',') },
    every: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    rows: { type: 'string' },
    keep: { type: 'string' },
    'beside-readability': { type: 'string' },
  },
});

const corpus = resolve(values.corpus);
const judge = join(corpus, 'score.mjs');
const pages = existsSync(judge)
  ? readCorpus(corpus, values.set.split(','), Math.max(1, Number(values.every)))
  : [];
if (pages.length === 0) {
  console.error(
    `No corpus in ${corpus}: it needs score.mjs and at least one of ${SETS.map((set) => `${set}.jsonl`).join(', ')}.\nName its folder with --corpus DIR.`,
  );
  process.exit(1);
}
const rows = values.rows ? readRows(values.rows) : extractPages(pages);
report(judge, pages, rows);
const file = values['beside-readability'];
if (file) {
  const readability = await readWithReadability(pages, Number(values.jobs), resolve(file));
  const losses = listOnlyOurLosses(judge, rows, readability);
  print('of these, Readability alone keeps', losses);
}

function extractPages(pages: readonly CorpusPage[]): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-score-'));
  try {
    const list = join(folder, 'list.jsonl');
    const out = values.keep ? resolve(values.keep) : join(folder, 'out.jsonl');
    writeFileSync(list, pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
    const script = resolve(ROOT, 'scripts/extract.ts');
    const batch = ['--batch', list, '--out', out, '--jobs', values.jobs];
    const run = spawnSync(process.execPath, ['--import', 'tsx', script, ...batch], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    if (run.status !== 0) throw new Error('The extraction failed.');
    return readRows(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(judge: string, pages: readonly CorpusPage[], all: readonly Row[]): void {
  const addresses = new Map(pages.map(({ id, url }) => [id, url]));
  const rows = all.filter(({ id }) => addresses.has(id));
  const figures = judgeRows(judge, rows);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    judgeRows(
      judge,
      rows.filter(({ id }) => foldOf(publisherOf(addresses.get(id) ?? ''), FOLDS) === fold),
    ),
  );
  console.log(
    `${rows.length} pages; beside each figure the lowest and the highest of ${FOLDS} folds of publishers\n`,
  );
  for (const [name, { rate, hit, of }] of Object.entries(figures)) {
    if (rate === undefined) continue;
    const rates = folds.flatMap((fold) => fold[name]?.rate ?? []);
    const spread = `${Math.min(...rates).toFixed(3)} … ${Math.max(...rates).toFixed(3)}`;
    const count = of === undefined ? '' : `${hit}/${of}`;
    console.log(`${name.padEnd(40)} ${rate.toFixed(3)}  ${spread}  ${count}`);
  }
  print(
    'keep less than four fifths of their text (p: precision, r: recall)',
    listLosses(judge, rows),
  );
}

function print(title: string, losses: readonly string[]): void {
  console.log(`\n${title}: ${losses.length}`);
  for (const loss of losses) console.log(`  ${loss}`);
}
