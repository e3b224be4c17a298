import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/setup/ensure-build';
import { ensureChromium } from '../scripts/setup/ensure-chromium';
import { drawRatios } from './drawing/draw-ratios';
import { measureLibraryRows } from './library/library-rows';
import { measureOpenings } from './popup/measure-openings';
import { measureRemains, measureToggles } from './reader/measure-toggles';
import { packLectern } from './reader/pack-lectern';
import { packMinimalOverlay } from './reader/pack-minimal-overlay';
import { startReader } from './reader/reader-under-test';
import { SAMPLE_PAGES } from './reader/sample-pages';
import { medianOf } from './statistics';
import { type TableRow, writeTable } from './table/table-row';

// Measures what readers wait for, each beside a floor (the least time that is possible), and writes one table and one
// picture.
//   npm run bench [-- --quick]

const TABLE = 'bench/results.md';
const PICTURE = 'docs/pictures/openings.svg';
const TOGGLES = 50;

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const executablePath = ensureChromium();
ensureBuild();
const rows: TableRow[] = [
  ...(await openings()),
  ...(await toggles()),
  ...(await measureLibraryRows(executablePath, values.quick)),
];
const table = writeTable(rows);
console.log(table);
writeFileSync(TABLE, `# Measured\n\nWritten by \`npm run bench\`.\n\n${table}`);
writeFileSync(PICTURE, drawRatios(rows));

async function openings(): Promise<TableRow[]> {
  const counts = values.quick ? { browsers: 3, opens: 4 } : { browsers: 8, opens: 6 };
  const all = await measureOpenings(
    executablePath,
    'tests/fixtures/site/night-ferries.html',
    counts,
  );
  return (['warm', 'cold'] as const).map((kind) => ({
    what: `toolbar button → last words, ${kind}`,
    floorName: 'a popup of one static line',
    floor: medianOf(all['static popup'][kind]),
    lectern: medianOf(all.lectern[kind]),
    unit: 'ms',
    target: kind === 'warm' ? 1.35 : 1.5,
  }));
}

async function toggles(): Promise<TableRow[]> {
  const folders = [packLectern(), await packMinimalOverlay()] as const;
  const readers = {
    lectern: await startReader(executablePath, folders[0]),
    minimal: await startReader(executablePath, folders[1]),
  };
  const measured: TableRow[] = [];
  for (const [index, page] of SAMPLE_PAGES.slice(0, 2).entries()) {
    const times = await measureToggles(readers, page, values.quick ? 4 : 12);
    measured.push({
      what: `toggle → reader painted, ${index === 0 ? '400' : '5,600'} words`,
      floorName: 'the minimal overlay',
      floor: medianOf(times.minimal.open),
      lectern: medianOf(times.lectern.open),
      unit: 'ms',
      target: index === 0 ? 1.5 : 1.3,
    });
  }
  const [small] = SAMPLE_PAGES;
  if (small) {
    const count = values.quick ? TOGGLES / 2 : TOGGLES;
    const left = async (name: keyof typeof readers) =>
      (await measureRemains(readers[name], small, count))['heap kB'] ?? Number.NaN;
    measured.push({
      what: `heap left after ${count} toggles`,
      floorName: 'the minimal overlay',
      floor: await left('minimal'),
      lectern: await left('lectern'),
      unit: 'kB',
      target: null,
      most: 60,
    });
  }
  for (const reader of Object.values(readers)) await reader.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
  return measured;
}
