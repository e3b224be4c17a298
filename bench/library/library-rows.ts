import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableRow } from '../table/table-row';
import { startFilledLibrary, startLibrary } from './library-under-test';
import { backupPath, measureBackup, measureRestore } from './measure-transfer';
import { type Figures, measureWaits, type Subject } from './measure-waits';

/** How many articles the libraries have. */
interface Sizes {
  /** The library that is measured, and the small one that is its floor. */
  waits: readonly [small: number, large: number];
  /** The same for backup and restore; null to leave them out. */
  transfer: readonly [small: number, large: number] | null;
}

const PICTURE_BYTES = 60_000;
const QUICK: Sizes = { waits: [100, 1_000], transfer: null };
const FULL: Sizes = { waits: [100, 10_000], transfer: [1_000, 4_000] };

/**
 * Measures what a reader of a large library waits for, beside a small library in the same run. The floor of work that
 * grows with the library, such as a backup, is the time of the small one scaled by the number of articles.
 */
export async function measureLibraryRows(
  executablePath: string,
  isQuick: boolean,
): Promise<TableRow[]> {
  const sizes = isQuick ? QUICK : FULL;
  const rows = await waitRows(executablePath, sizes.waits);
  return sizes.transfer ? [...rows, ...(await transferRows(executablePath, sizes.transfer))] : rows;
}

async function waitRows(
  executablePath: string,
  [small, large]: Sizes['waits'],
): Promise<TableRow[]> {
  const subjects: Subject[] = [];
  for (const articles of [small, large]) subjects.push(await fill(executablePath, articles));
  await measureWaits(subjects);
  for (const { library } of subjects) await library.close();
  const [floor = {}, own = {}] = subjects.map(({ figures }) => figures);
  const row = (
    what: string,
    name: string,
    targets: Pick<TableRow, 'target' | 'most'>,
    fields: Partial<TableRow> = {},
  ): TableRow => ({
    what: `library of ${large.toLocaleString('en')}: ${what}`,
    floorName: `${small} articles`,
    floor: floor[name] ?? Number.NaN,
    lectern: own[name] ?? Number.NaN,
    unit: 'ms',
    ...targets,
    ...fields,
  });
  return [
    row('open → first row painted', 'open: first row painted', { target: 1.5 }),
    row('open → all rows, any order', 'open: all rows known', { target: null, most: 400 }),
    row('typed letter → rows, p95', 'search p95', { target: null, most: 50 }),
    row('save', 'save', { target: 1.2 }),
    row('index catches up', 'index catches up', { target: null, most: 40_000 }),
    row('longest task of the page meanwhile', 'index catches up: longest task', {
      target: null,
      most: 50,
    }),
  ];
}

async function transferRows(
  executablePath: string,
  [small, large]: readonly [number, number],
): Promise<TableRow[]> {
  const [few, many] = [
    await measureTransfer(executablePath, small),
    await measureTransfer(executablePath, large),
  ];
  const times = large / small;
  const count = large.toLocaleString('en');
  const linear = (what: string, name: string): TableRow => ({
    what: `${what} of ${count} articles`,
    floorName: `${times} times that of ${small.toLocaleString('en')}`,
    floor: (few[name] ?? Number.NaN) * times,
    lectern: many[name] ?? Number.NaN,
    unit: 's',
    target: 1.2,
  });
  const memory = 'backup: of which its own, MB';
  return [
    linear('backup', 'backup, s'),
    linear('restore', 'restore, s'),
    {
      what: `backup of ${count} articles: memory of the page`,
      floorName: `${small.toLocaleString('en')} articles`,
      floor: few[memory] ?? Number.NaN,
      lectern: many[memory] ?? Number.NaN,
      unit: 'MB',
      target: null,
      most: 400,
    },
  ];
}

async function measureTransfer(executablePath: string, articles: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-backups-'));
  const path = backupPath(folder, articles);
  const { library } = await fill(executablePath, articles);
  const backup = await measureBackup(library, path);
  await library.close();
  const empty = await startLibrary(executablePath);
  const restore = await measureRestore(empty, path);
  await empty.close();
  rmSync(folder, { recursive: true });
  return { ...backup, ...restore };
}

async function fill(executablePath: string, articles: number): Promise<Subject> {
  const library = await startFilledLibrary(executablePath, articles, PICTURE_BYTES);
  return { library, articles, figures: {} };
}
