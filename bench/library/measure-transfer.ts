import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryUnderTest } from './library-under-test';
import type { Figures } from './measure-waits';

const LONGEST = 400_000;

/** Backs up the whole library to a file at `path`. Seconds; megabytes of the file. */
export function measureBackup(library: LibraryUnderTest, path: string): Promise<Figures> {
  return library.withLibrary(async (_ask, page) => {
    page.setDefaultTimeout(LONGEST);
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
    return { 'backup, s': seconds, 'backup, MB': size, 'backup, MB/s': size / seconds };
  });
}

/** Restores a backup into an empty library, from choosing the file until everything is stored. Seconds. */
export function measureRestore(library: LibraryUnderTest, path: string): Promise<Figures> {
  return library.withLibrary(async (_ask, page) => {
    page.setDefaultTimeout(LONGEST);
    await page.getByRole('button', { name: 'Import' }).first().click();
    const dialog = page.getByRole('dialog');
    const before = performance.now();
    await dialog.locator('input[type=file]').setInputFiles(path);
    await dialog.getByRole('button', { name: 'Import' }).click();
    await dialog.getByText('imported').waitFor();
    return { 'restore, s': (performance.now() - before) / 1_000 };
  });
}

/** Returns the path for the backup of a library. */
export const backupPath = (folder: string, articles: number): string =>
  join(folder, `backup-${articles}.zip`);
