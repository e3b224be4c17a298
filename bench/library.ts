import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { drawGrowth } from './drawing/draw-growth';
import { startLibrary } from './library/library-under-test';
import { backupPath, measureBackup, measureRestore } from './library/measure-transfer';
import { type Figures, measureWaits } from './library/measure-waits';
import { type Measured, printTable } from './library/print-table';

// What a reader waits for in a library of 100, 1,000 and 10,000 articles, and in one whose pictures take ten times the
// bytes; in the built extension in a real Chromium:
//   npm run bench:library [-- SIZE …] [--no-transfer] [--no-heavy]
// Draws docs/pictures/library-growth.svg when no sizes are given.

const DRAWING = resolve(import.meta.dirname, '../docs/pictures/library-growth.svg');
const SIZES = [100, 1_000, 10_000];
const PICTURE_BYTES = 60_000;
const HEAVY = { articles: 1_000, pictureBytes: 10 * PICTURE_BYTES };
/** What is drawn, each with how many milliseconds one of its unit is. */
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
  options: { 'no-transfer': { type: 'boolean' }, 'no-heavy': { type: 'boolean' } },
});
const executablePath = ensureChromium();
ensureBuild();
const folder = mkdtempSync(join(tmpdir(), 'lectern-backups-'));
const began = Date.now();
const measured: Measured[] = [];
for (const articles of positionals.length > 0 ? positionals.map(Number) : SIZES) {
  measured.push({ articles, figures: await measureOne(articles, PICTURE_BYTES, true) });
}
const isHeavy = !values['no-heavy'] && measured.some(({ articles }) => articles === HEAVY.articles);
const heavy = isHeavy
  ? {
      articles: HEAVY.articles,
      figures: await measureOne(HEAVY.articles, HEAVY.pictureBytes, false),
    }
  : null;
rmSync(folder, { recursive: true });
console.log(printTable(measured, heavy));
if (positionals.length === 0) writeFileSync(DRAWING, draw(measured));
tell('done');

async function measureOne(
  articles: number,
  pictureBytes: number,
  isWhole: boolean,
): Promise<Figures> {
  const library = await startLibrary(executablePath);
  tell(`${articles} articles, pictures of ${pictureBytes / 1_000} kB: filling`);
  await library.withFiller((ask) => ask(`filler.fill(${articles}, ${pictureBytes})`));
  tell('what a reader waits for');
  const figures = await measureWaits(library, articles);
  if (process.env['BENCH_VERBOSE']) console.error(figures);
  if (!isWhole || values['no-transfer']) {
    await library.close();
    return figures;
  }
  tell('backup and restore');
  const path = backupPath(folder, articles);
  const backup = await measureBackup(library, path);
  await library.close();
  const empty = await startLibrary(executablePath);
  const restore = await measureRestore(empty, path);
  await empty.close();
  return { ...figures, ...backup, ...restore };
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

function tell(words: string): void {
  console.error(`${((Date.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${words}`);
}
