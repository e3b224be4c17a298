import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';

/** A small disk and a file that fills it. */
export interface SmallDisk {
  folder: string;
  /** Fills the disk to the last byte. */
  fill(): void;
  /** Frees the space again. */
  makeRoom(): void;
}

/** Returns a fixture: a disk in memory of this size, such as `192m`. Skips the test where none can be mounted. */
export const withSmallDisk =
  (size: string) =>
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  async ({}, use: (disk: SmallDisk) => Promise<void>, info: TestInfo): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {
        stdio: 'pipe',
      });
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
  };

function fillDisk(path: string): void {
  const file = openSync(path, 'a');
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // Smaller chunks may still fit.
    }
  }
  closeSync(file);
}
