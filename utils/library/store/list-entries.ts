import type { LibraryDatabase } from '@/utils/library/store/library-schema';
import type { SavedArticleEntry } from './saved-article';

/**
 * Reads at most `count` entries, newest first, after `after` if given. Reads no bodies. Deleted entries are left out.
 */
export async function listEntries(
  database: LibraryDatabase,
  count: number,
  after?: SavedArticleEntry,
): Promise<SavedArticleEntry[]> {
  const range = after ? IDBKeyRange.upperBound([after.savedAt, after.id], true) : null;
  const entries: SavedArticleEntry[] = [];
  const index = database.transaction('entries').store.index('bySavedAt');
  for (
    let cursor = await index.openCursor(range, 'prev');
    cursor && entries.length < count;
    cursor = await cursor.continue()
  ) {
    if (cursor.value.deletedAt === null) entries.push(cursor.value);
  }
  return entries;
}

/** Entries read at a time: few enough that the page stays responsive. */
const CHUNK = 1_000;

/**
 * Reads every entry, including deleted ones. Each part is passed to `onPart` as it arrives, in any order. Asks for
 * several ranges of ids at once, so that the browser reads the next while the page takes in the last.
 */
export async function readAllEntries(
  database: LibraryDatabase,
  onPart: (entries: SavedArticleEntry[]) => void,
): Promise<void> {
  const { store } = database.transaction('entries');
  const readRange = async (from: string, to: string | undefined): Promise<void> => {
    for (let [after, isOpen]: [string, boolean] = [from, false]; ; ) {
      const range =
        to === undefined
          ? IDBKeyRange.lowerBound(after, isOpen)
          : IDBKeyRange.bound(after, to, isOpen, true);
      const part = await store.getAll(range, CHUNK);
      if (part.length > 0) onPart(part);
      const last = part.at(-1);
      if (!last || part.length < CHUNK) return;
      [after, isOpen] = [last.id, true];
    }
  };
  await Promise.all(RANGES.map((from, index) => readRange(from, RANGES[index + 1])));
}

/** The beginnings of ranges that share the ids evenly, because ids are random and hexadecimal. Any other id is in one. */
const RANGES = ['', ...'123456789abcdef'];
