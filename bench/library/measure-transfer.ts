import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryUnderTest } from './library-under-test';
import { type Figures, whenCaughtUp } from './measure-waits';
import { type MemoryPeak, watchMemory } from './memory-of';

const LONGEST = 1_800_000;

/** Backs up the whole library to a file at `path`. Seconds; megabytes of the file. */
export async function measureBackup(library: LibraryUnderTest, path: string): Promise<Figures> {
  // Once, because it is in the same process.
  await library.withLibrary(whenCaughtUp);
  // Filling the library left memory in that process that is not part of a backup.
  await library.restart();
  return library.withLibrary(async (_ask, page) => {
    page.setDefaultTimeout(LONGEST);
    const stopWatching = await watchMemory(page);
    await page.getByRole('button', { name: 'Back up' }).first().click();
    const start = page.getByRole('dialog').getByRole('button', { name: 'Back up' });
    await start.waitFor();
    const downloading = page.waitForEvent('download');
    // If the browser closes, the failure of the first await is reported instead.
    downloading.catch(() => undefined);
    const before = performance.now();
    await start.click();
    const download = await downloading;
    await page.getByRole('dialog').getByText('is ready').waitFor();
    const seconds = (performance.now() - before) / 1_000;
    await download.saveAs(path);
    const size = statSync(path).size / 1_000_000;
    return {
      'backup, s': seconds,
      'backup, MB': size,
      'backup, MB/s': size / seconds,
      ...peakFigures('backup', await stopWatching()),
    };
  });
}

/** Restores a backup into an empty library, from choosing the file until everything is stored. Seconds. */
export function measureRestore(library: LibraryUnderTest, path: string): Promise<Figures> {
  return library.withLibrary(async (_ask, page) => {
    page.setDefaultTimeout(LONGEST);
    await page.getByRole('button', { name: 'Import' }).first().click();
    const dialog = page.getByRole('dialog');
    const stopWatching = await watchMemory(page);
    const before = performance.now();
    await dialog.locator('input[type=file]').setInputFiles(path);
    await dialog.getByRole('button', { name: 'Import' }).click();
    const planned = performance.now();
    await dialog.getByText('imported').waitFor();
    return {
      'restore, s': (performance.now() - before) / 1_000,
      'restore: plan, s': (planned - before) / 1_000,
      ...peakFigures('restore', await stopWatching()),
    };
  });
}

function peakFigures(name: string, { page, own, browser, heap, curve }: MemoryPeak): Figures {
  if (process.env['BENCH_VERBOSE']) console.error(`${name}, MB once a second: ${curve.join(' ')}`);
  return {
    [`${name}: page's process at most, MB`]: page,
    [`${name}: of which its own, MB`]: own,
    [`${name}: main process at most, MB`]: browser,
    [`${name}: page's heap at most, MB`]: heap,
  };
}

/** Returns the path for the backup of a library. */
export const backupPath = (folder: string, articles: number): string =>
  join(folder, `backup-${articles}.zip`);
