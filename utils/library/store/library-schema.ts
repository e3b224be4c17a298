import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type {
  SavedArticleBody,
  SavedArticleEntry,
  SavedArticleId,
  SavedEdition,
  SavedPicture,
} from '@/utils/library/store/saved-article';

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
export type StoreName = 'entries' | 'bodies' | 'editions' | 'pictures' | 'thumbnails' | 'facts';

/** All of them: a whole article, with everything that belongs to it. */
export const LIBRARY_STORES = [
  'entries',
  'bodies',
  'editions',
  'pictures',
  'thumbnails',
  'facts',
] as const satisfies readonly StoreName[];

/** An open connection to the library. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** A transaction that writes everything. */
export type LibraryWrite = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
