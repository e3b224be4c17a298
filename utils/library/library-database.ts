import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedArticleBody, SavedArticleEntry } from './saved-article';

/** Raised with every change of the stores; `upgrade` below then leads from each earlier version to this one. */
export const LIBRARY_VERSION = 1;

/** The database's name in the extension's origin. */
export const LIBRARY_NAME = 'lectern-library';

/** Two stores, written together in one transaction: entries for lists, bodies for reading. See docs/decisions/0003. */
export interface LibrarySchema extends DBSchema {
  entries: {
    key: string;
    value: SavedArticleEntry;
    indexes: { byUrlKey: string; bySavedAt: [number, string] };
  };
  bodies: { key: string; value: SavedArticleBody };
}

/** An open connection to the library. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** Another page holds an older version open and does not close it. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/** Opens the library, making or upgrading it first where needed. Rejects with BlockedError when another page is in the way. */
export function openLibraryDatabase(onLost: () => void): Promise<LibraryDatabase> {
  return new Promise((resolve, reject) => {
    openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
      upgrade(database) {
        const entries = database.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('byUrlKey', 'urlKey', { unique: true });
        // With the id, so that no two entries are at the same place and a page of the list can begin after any.
        entries.createIndex('bySavedAt', ['savedAt', 'id']);
        database.createObjectStore('bodies', { keyPath: 'id' });
      },
      blocked: () => reject(new BlockedError('an older version of the library is open elsewhere')),
      // A page with a newer version waits: make way for it.
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    }).then(resolve, reject);
  });
}
