import type { LibraryDatabase } from './library-database';
import type { SavedArticleEntry } from './saved-article';

/** Reads at most `count` entries, newest first, following `after` in that order. Bodies are not touched. */
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
    entries.push(cursor.value);
  }
  return entries;
}
