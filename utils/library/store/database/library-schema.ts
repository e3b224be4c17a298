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
  /** For lists. `byDeletedAt` contains only deleted entries, because null is not a key. */
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
  /** Earlier editions. */
  editions: { key: [string, number]; value: SavedEdition };
  pictures: { key: [string, string]; value: SavedPicture };
  /** Thumbnails, by article id. */
  thumbnails: { key: string; value: { id: SavedArticleId; blob: Blob } };
  /** JSON of the entries in a range of ids, by the start of the range: see list-parts.ts. */
  listParts: { key: string; value: string };
  /**
   * `revision`: the highest assigned. `backedUpAt`: when the last backup was made. `expiryCheckedAt` and
   * `deletedSeen:ID`: see purge-expired.ts.
   */
  facts: { key: string; value: number };
}

/** The names of the stores. */
export type StoreName =
  | 'entries'
  | 'bodies'
  | 'editions'
  | 'pictures'
  | 'thumbnails'
  | 'listParts'
  | 'facts';

/** The stores that hold an article. */
export const ARTICLE_STORES = [
  'entries',
  'bodies',
  'editions',
  'pictures',
  'thumbnails',
] as const satisfies readonly StoreName[];

/** All stores, for a write. */
export const LIBRARY_STORES = [
  ...ARTICLE_STORES,
  'listParts',
  'facts',
] as const satisfies readonly StoreName[];

/** An open connection to the library. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** A read-write transaction over all stores. */
export type LibraryWrite = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
