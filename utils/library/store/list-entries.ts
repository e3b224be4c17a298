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
 * Reads every entry, including deleted ones, ordered by id. Each part is passed to `onPart` before the next is read.
 */
export async function readAllEntries(
  database: LibraryDatabase,
  onPart: (entries: SavedArticleEntry[]) => void,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const part: SavedArticleEntry[] = await database.getAll('entries', range, CHUNK);
    if (part.length > 0) onPart(part);
    const last = part.at(-1);
    if (!last || part.length < CHUNK) return;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
