import { openDB } from 'idb';
import {
  LIBRARY_STORES,
  type LibraryDatabase,
  type LibrarySchema,
  type LibraryWrite,
} from './library-schema';
import { upgradeLibrary } from './upgrade-library';

/** Increase with every change of the stores; `upgradeLibrary` migrates from each earlier version. */
const LIBRARY_VERSION = 3;
/** The database's name in the extension's origin. */
const LIBRARY_NAME = 'lectern-library';

/**
 * Opens the library, creating or upgrading it if needed. `onBlocked` is called while another page holds an older
 * version open; opening continues when that page closes. Rejects if an upgrade fails; the library is then as it was
 * before.
 */
export async function openLibraryDatabase(
  onLost: () => void,
  onBlocked: () => void,
): Promise<LibraryDatabase> {
  let upgradeError: unknown;
  const opening = openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
    async upgrade(database, from, _to, transaction) {
      // Rejects when it is aborted, which the opening reports.
      transaction.done.catch(() => undefined);
      try {
        await upgradeLibrary(database, from, transaction);
      } catch (error) {
        upgradeError = error;
        // Without this, what was upgraded so far would be committed as the new version.
        abortQuietly(transaction);
      }
    },
    blocked: onBlocked,
    // A page with a newer version is waiting, so close this connection.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
  return opening.catch((error: unknown) => {
    throw upgradeError ?? error;
  });
}

/** Aborts a transaction, unless a failed request has already done so. */
export function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Already ended.
  }
}

/** Starts a write that is flushed to disk when it completes. */
export function beginWrite(database: LibraryDatabase): LibraryWrite {
  return database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'strict' });
}
