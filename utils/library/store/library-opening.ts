import type { LibraryDatabase } from '@/utils/library/store/library-schema';
import { openLibraryDatabase } from './library-database';

/** Another page holds an older version open and does not close it. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/** Held while a page waits for another to close an older version. */
const LOCK = 'lectern-library-blocked';
/** How often a page that waits asks whether another waits before it, in milliseconds. */
const LOOK_EVERY = 250;

/**
 * Begins to open the library; what it answers is asked for the database as often as it is needed. While another page
 * holds an older version open, each time rejects with BlockedError; when that page is closed the database is there.
 *
 * The browser tells only the first who waits that it is blocked, and lets all others wait behind it without a word, those
 * of other pages too. So the first holds a lock, and whoever waits long looks for it.
 */
export function beginOpening(onLost: () => void): () => Promise<LibraryDatabase> {
  let sayBlocked = () => {};
  const blocked = new Promise<never>((_, reject) => {
    sayBlocked = () => reject(new BlockedError('an older version is open elsewhere'));
  });
  // It is told to whoever asks, and nobody may.
  blocked.catch(() => undefined);
  const database = openLibraryDatabase(onLost, () => {
    sayBlocked();
    void locks()?.request(LOCK, { mode: 'shared' }, () => database.catch(() => undefined));
  });
  const looking = setInterval(async () => {
    const { held = [] } = (await locks()?.query()) ?? {};
    if (held.some(({ name }) => name === LOCK)) sayBlocked();
  }, LOOK_EVERY);
  const stopLooking = () => clearInterval(looking);
  database.then(stopLooking, stopLooking);
  // Of two that are settled the first counts.
  return () => Promise.race([database, blocked]);
}

/** Outside of browsers there are none. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;
