import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type {
  SavedArticleBody,
  SavedArticleEntry,
  SavedArticleId,
  SavedEdition,
  SavedPicture,
} from './saved-article';
import { upgradeLibrary } from './upgrade-library';

/** Raised with every change of the stores; `upgradeLibrary` leads from each earlier version to this one. */
export const LIBRARY_VERSION = 2;
/** The database's name in the extension's origin. */
export const LIBRARY_NAME = 'lectern-library';

/** The stores, written together in one transaction. See docs/decisions/0003. */
export interface LibrarySchema extends DBSchema {
  /** For lists. `byDeletedAt` holds those in "Recently deleted" alone, for null is no key. */
  entries: {
    key: string;
    value: SavedArticleEntry;
    indexes: {
      byUrlKey: string;
      byPageKey: string;
      bySavedAt: [number, string];
      byRevision: number;
      byDeletedAt: number;
    };
  };
  /** For reading. */
  bodies: { key: string; value: SavedArticleBody };
  /** What an article said before. */
  editions: { key: [string, number]; value: SavedEdition };
  pictures: { key: [string, string]; value: SavedPicture };
  /** Small pictures for lists, by the article's id. */
  thumbnails: { key: string; value: { id: SavedArticleId; blob: Blob } };
  /** `revision`: the highest given out. `backedUpAt`: when the last backup was made. */
  facts: { key: string; value: number };
}

/** The names of the stores. */
export type LibraryStore = 'entries' | 'bodies' | 'editions' | 'pictures' | 'thumbnails' | 'facts';

/** All of them: a whole article, with everything that belongs to it. */
export const LIBRARY_STORES = [
  'entries',
  'bodies',
  'editions',
  'pictures',
  'thumbnails',
  'facts',
] as const satisfies readonly LibraryStore[];

/** An open connection to the library. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** A transaction that writes everything. */
export type LibraryWrite = IDBPTransaction<LibrarySchema, LibraryStore[], 'readwrite'>;

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
