import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { drawGrowth } from './drawing/draw-growth';
import { startFilledLibrary, startLibrary } from './library/library-under-test';
import { backupPath, measureBackup, measureRestore } from './library/measure-transfer';
import { measureWaits, type Subject } from './library/measure-waits';
import { type Measured, printTable } from './library/print-table';

// Measures what a reader waits for in a library of 100, 1,000 and 10,000 articles, and in one whose pictures are ten
// times as large, in the built extension in a real Chromium:
//   npm run bench:library [-- SIZE …] [--no-transfer] [--only-transfer] [--no-heavy]
// Draws docs/pictures/library-growth.svg when no sizes are given.

const DRAWING = resolve(import.meta.dirname, '../docs/pictures/library-growth.svg');
const SIZES = [100, 1_000, 10_000];
const PICTURE_BYTES = 60_000;
const HEAVY = { articles: 1_000, pictureBytes: 10 * PICTURE_BYTES };
/** The charted figures, each with the number of milliseconds in its unit. */
const DRAWN: readonly (readonly [name: string, unit: number])[] = [
  ['open: first row painted', 1],
  ['open: all rows known', 1],
  ['save', 1],
  ['search p95', 1],
  ['delete one', 1],
  ['index catches up', 1],
  ['backup, s', 1_000],
  ['restore, s', 1_000],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'no-transfer': { type: 'boolean' },
    'only-transfer': { type: 'boolean' },
    'no-heavy': { type: 'boolean' },
  },
});
const executablePath = ensureChromium();
ensureBuild();
const folder = mkdtempSync(join(tmpdir(), 'lectern-backups-'));
const began = Date.now();
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
const isHeavy = !values['no-heavy'] && !values['only-transfer'] && sizes.includes(HEAVY.articles);
const subjects: Subject[] = [];
for (const articles of sizes) subjects.push(await fill(articles, PICTURE_BYTES));
const heavy = isHeavy ? await fill(HEAVY.articles, HEAVY.pictureBytes) : null;
if (!values['only-transfer']) {
  logProgress('what a reader waits for');
  await measureWaits(heavy ? [...subjects, heavy] : subjects);
}
await heavy?.library.close();
if (process.env['BENCH_VERBOSE']) console.error(printTable(subjects, heavy));
for (const subject of subjects) await transfer(subject);
rmSync(folder, { recursive: true });
console.log(printTable(subjects, heavy));
console.log(
  `\nload of the machine at the end: ${loadavg()[1]?.toFixed(1)} on ${cpus().length} cores`,
);
if (positionals.length === 0) writeFileSync(DRAWING, draw(subjects));
logProgress('done');

async function fill(articles: number, pictureBytes: number): Promise<Subject> {
  logProgress(`filling a library: ${articles} articles, pictures of ${pictureBytes / 1_000} kB`);
  const library = await startFilledLibrary(executablePath, articles, pictureBytes);
  return { library, articles, figures: {} };
}

async function transfer({ library, articles, figures }: Subject): Promise<void> {
  if (values['no-transfer']) return library.close();
  logProgress(`backup and restore of ${articles} articles`);
  const path = backupPath(folder, articles);
  Object.assign(figures, await measureBackup(library, path));
  await library.close();
  const empty = await startLibrary(executablePath);
  Object.assign(figures, await measureRestore(empty, path));
  await empty.close();
}

function draw(sizes: readonly Measured[]): string {
  return drawGrowth({
    title: 'What readers wait for against the size of the library',
    sizes: 'articles in the library',
    unit: 'ms',
    curves: DRAWN.map(([name, unit]) => ({
      name: name.replace(', s', ''),
      points: sizes.map(
        ({ articles, figures }) => [articles, (figures[name] ?? 1) * unit] as const,
      ),
    })),
  });
}

function logProgress(words: string): void {
  console.error(`${((Date.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${words}`);
}
