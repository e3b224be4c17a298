import { openLibraryDatabase } from './library-database';
import type { LibraryDatabase } from './library-schema';

/** Another page keeps an older version open. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/** The lock held while a page waits for an older version to close. */
const LOCK = 'lectern-library-blocked';
/** How often a waiting page checks that lock, in milliseconds. */
const CHECK_EVERY = 250;

/**
 * Starts opening the library and returns a function that gets the database. While another page holds an older version
 * open, the function rejects with BlockedError; once that page closes, it resolves.
 *
 * Browsers report blocking only to the first page that waits; others wait silently behind it. So the first holds a
 * lock, and others that wait long check for it.
 */
export function beginOpening(onLost: () => void): () => Promise<LibraryDatabase> {
  let rejectBlocked = () => {};
  const blocked = new Promise<never>((_, reject) => {
    rejectBlocked = () => reject(new BlockedError('an older version is open elsewhere'));
  });
  // Mark as handled: there may be no caller.
  blocked.catch(() => undefined);
  const database = openLibraryDatabase(onLost, () => {
    rejectBlocked();
    void locks()?.request(LOCK, { mode: 'shared' }, () => database.catch(() => undefined));
  });
  const checking = setInterval(async () => {
    const { held = [] } = (await locks()?.query()) ?? {};
    if (held.some(({ name }) => name === LOCK)) rejectBlocked();
  }, CHECK_EVERY);
  const stopChecking = () => clearInterval(checking);
  database.then(stopChecking, stopChecking);
  // The promise that settles first wins.
  return () => Promise.race([database, blocked]);
}

/** The lock manager is missing outside browsers. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;
