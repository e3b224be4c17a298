import { openDB } from 'idb';
import {
  LIBRARY_STORES,
  type LibraryDatabase,
  type LibrarySchema,
  type LibraryWrite,
} from '@/utils/library/store/library-schema';
import { upgradeLibrary } from './upgrade-library';

/** Increase with every change of the stores; `upgradeLibrary` migrates from each earlier version. */
const LIBRARY_VERSION = 2;
/** The database's name in the extension's origin. */
const LIBRARY_NAME = 'lectern-library';

/**
 * Opens the library, creating or upgrading it if needed. `onBlocked` is called while another page holds an older
 * version open; opening continues when that page closes.
 */
export function openLibraryDatabase(
  onLost: () => void,
  onBlocked: () => void,
): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
    upgrade: (database, from, _to, transaction) => upgradeLibrary(database, from, transaction),
    blocked: onBlocked,
    // A page with a newer version is waiting, so close this connection.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}

/** Starts a write that is flushed to disk when it completes. */
export function beginWrite(database: LibraryDatabase): LibraryWrite {
  return database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'strict' });
}
