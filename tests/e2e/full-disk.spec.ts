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
  type SaveAnswer,
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
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder], { stdio: 'pipe' });
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

test('on a disk that is full nothing is lost and the reader is told; with room again saving works', async ({
  disk,
  start,
  site,
  files,
}) => {
  const lectern = await start({ profile: disk.folder });
  const page = await openQuietPage(lectern);
  for (const number of [1, 2, 3])
    expect(await saveThroughBackground(page, makeNumbered(number, '', 50_000))).toMatchObject({
      ok: true,
    });
  await addPictures(page, 1, 50_000);
  const before = await expectWholeArticles(page);
  disk.fill();
  let failed: SaveAnswer = null;
  for (let number = 4; number < 20; number++) {
    const answer = await saveThroughBackground(page, makeNumbered(number, '', 500_000));
    const est = await page.evaluate(() => Promise.race([navigator.storage.estimate(), new Promise(d => setTimeout(() => d('late'), 2000))]));
    const raw = await page.evaluate(() => new Promise(d => { const o = indexedDB.open('lectern-library'); o.onerror = () => d(String(o.error)); o.onsuccess = () => { try { const t = o.result.transaction('bodies', 'readwrite', {durability:'strict'}); t.objectStore('bodies').put({id: 'z', b: new Blob(['x'.repeat(300000)])}); t.onabort = () => d('abort ' + t.error); t.oncomplete = () => d('complete'); } catch (e) { d('thrown ' + e) } o.result.close(); } }));
    console.log(number, JSON.stringify(est), JSON.stringify(answer)?.slice(0, 300), raw);
    disk.fill();
  }
});
