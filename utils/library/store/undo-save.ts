import type { LibraryWrite } from '@/utils/library/store/library-schema';
import { purgeArticle } from './purge-article';
import { reserveRevisions } from './reserve-revisions';
import type { SavedArticleEntry, SavedArticleId } from './saved-article';
import { describeArticle, measureArticle } from './to-entry';

/**
 * Undoes the last save of an article: restores the previous edition with its date, or deletes the article if there is
 * none. Returns the remaining entry, or null.
 */
export async function undoSave(
  write: LibraryWrite,
  id: SavedArticleId,
): Promise<SavedArticleEntry | null> {
  const entry = await write.objectStore('entries').get(id);
  const editions = write.objectStore('editions');
  const cursor = await editions.openCursor(IDBKeyRange.bound([id], [id, []]), 'prev');
  if (!entry || !cursor) {
    await purgeArticle(write, id);
    return null;
  }
  const { savedAt, article } = cursor.value;
  const { count, bytes } = entry.editions;
  const before: SavedArticleEntry = {
    ...entry,
    ...describeArticle(article),
    savedAt,
    editions: { count: count - 1, bytes: bytes - measureArticle(article) },
    revision: await reserveRevisions(write, 1),
  };
  await cursor.delete();
  await write.objectStore('entries').put(before);
  await write.objectStore('bodies').put({ id, article });
  return before;
}
