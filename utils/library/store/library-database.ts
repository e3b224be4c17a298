import { openDB } from 'idb';
import {
  LIBRARY_STORES,
  type LibraryDatabase,
  type LibrarySchema,
  type LibraryWrite,
} from '@/utils/library/store/library-schema';
import { upgradeLibrary } from './upgrade-library';

/** Raised with every change of the stores; `upgradeLibrary` leads from each earlier version to this one. */
const LIBRARY_VERSION = 2;
/** The database's name in the extension's origin. */
const LIBRARY_NAME = 'lectern-library';

/** Opens the library, making or upgrading it first where needed. `onBlocked`: another page holds an older version open; it goes on when that is closed. */
export function openLibraryDatabase(
  onLost: () => void,
  onBlocked: () => void,
): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
    upgrade: (database, from, _to, transaction) => upgradeLibrary(database, from, transaction),
    blocked: onBlocked,
    // A page with a newer version waits: make way for it.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}

/** Begins a write that is on the disk when it is done, or not at all. */
export function beginWrite(database: LibraryDatabase): LibraryWrite {
  return database.transaction([...LIBRARY_STORES], 'readwrite', { durability: 'strict' });
}
