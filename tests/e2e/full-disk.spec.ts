import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test as base } from './support/faulty-test';
import {
  addPictures,
  expectWholeArticles,
  makeNumbered,
  openQuietPage,
  type StoredLibrary,
  saveThroughBackground,
} from './support/library-inside';
import { chooseFile, takeBackup } from './support/transfer-files';

const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A small disk of its own, and what fills it. */
interface SmallDisk {
  folder: string;
  /** Leaves not a byte. */
  fill(): void;
  /** Takes the filling away. */
  makeRoom(): void;
}

const test = base.extend<{ disk: SmallDisk }>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names of what a fixture needs here.
  disk: async ({}, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', folder], { stdio: 'pipe' });
    } catch (error) {
      info.skip(true, `no small disk can be mounted here: ${error}`);
    }
    const filling = join(folder, 'filling');
    await use({
      folder,
      fill: () => fillDisk(filling),
      makeRoom: () => rmSync(filling),
    });
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  },
});

function fillDisk(path: string): void {
  const file = openSync(path, 'a');
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // Smaller ones may still fit.
    }
  }
  closeSync(file);
}

const KEPT = [1, 2, 3];
const FULL = { ok: false, error: { reason: 'storage-full' } };

/** Saves articles that must be taken. */
async function saveAll(page: Page, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const answer = await saveThroughBackground(page, makeNumbered(number, 'gull', 50_000));
    expect(answer).toMatchObject({ ok: true });
  }
}

/** All that was there before is there as it was; more may have come. */
function expectStillThere(before: StoredLibrary, now: StoredLibrary): void {
  for (const store of ['entries', 'bodies', 'pictures', 'thumbnails'] as const) {
    expect(now[store]).toEqual(expect.arrayContaining(before[store]));
  }
}

test('on a full disk nothing is lost and the reader is told; with room again saving works', async ({
  disk,
  start,
  site,
  files,
}) => {
  const lectern = await start({ profile: disk.folder });
  const page = await openQuietPage(lectern);
  await saveAll(page, KEPT);
  await addPictures(page, 2, 400_000);
  const before = await expectWholeArticles(page);
  const backup = join(files, 'backup.zip');
  await takeBackup(lectern, backup);
  const read = await lectern.context.newPage();
  await read.goto(`${site.origin}/night-ferries.html`);
  const popup = await lectern.openPopupInTab(read);
  await expect(popup.locator('article')).toContainText('The last crossing');
  const library = await lectern.context.newPage();
  await library.goto(lectern.address('library.html'));
  await expect(library.getByRole('button', { name: 'All articles 3' })).toBeVisible();

  disk.fill();
  // What is failed at first the browser tells otherwise than what is failed when it has closed the database.
  for (const number of [11, 12]) {
    const answer = await saveThroughBackground(page, makeNumbered(number, '', 1_000_000));
    expect(answer).toMatchObject(FULL);
    disk.fill();
  }
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('alert')).toContainText('Not saved: the disk is full');
  await expect(popup.locator('article')).toContainText('The last crossing');

  disk.makeRoom();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Saved' })).toBeVisible();
  await saveAll(page, [21]);
  await lectern.close();

  const again = await start({ profile: disk.folder });
  const looking = await openQuietPage(again);
  const now = await expectWholeArticles(looking);
  expectStillThere(before, now);
  expect(now.entries).toHaveLength(KEPT.length + 2);
});
