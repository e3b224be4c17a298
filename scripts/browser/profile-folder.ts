import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Memory that is mounted as a folder, on Linux. */
const MEMORY = '/dev/shm';
/** A browser's disk quota is a share of what is free, and several run beside each other. */
const ENOUGH_BYTES = 4_000_000_000;

/** Makes an empty folder for a browser's profile on the disk. */
export const makeProfileFolder = (): string => mkdtempSync(join(tmpdir(), 'lectern-'));

/** Makes one in memory where there is room, so that no test waits for a slow disk; else on the disk. */
export const makeProfileFolderInMemory = (): string =>
  mkdtempSync(join(hasRoomInMemory() ? MEMORY : tmpdir(), 'lectern-'));

/** Removes a folder whose browser has ended or is ending: for a moment after a kill it may still write there. */
export function removeProfileFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function hasRoomInMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH_BYTES;
}
