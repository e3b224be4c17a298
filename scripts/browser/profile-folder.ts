import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is backed by memory, on Linux. */
const MEMORY = '/dev/shm';
/** A browser's disk quota is a share of the free space, and several browsers run at once. */
const MIN_FREE_BYTES = 4_000_000_000;

/** Creates an empty folder on disk for a browser's profile. */
export const makeProfileFolder = (): string => mkdtempSync(join(tmpdir(), 'lectern-'));

/** Creates a profile folder in memory if there is room, so that no test waits for a slow disk; otherwise on disk. */
export const makeProfileFolderInMemory = (): string =>
  mkdtempSync(join(hasRoomInMemory() ? MEMORY : tmpdir(), 'lectern-'));

/**
 * Removes the folder of a browser that has ended. Retries, because a killed browser may still write to it for a moment.
 */
export function removeProfileFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function hasRoomInMemory(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > MIN_FREE_BYTES;
}
