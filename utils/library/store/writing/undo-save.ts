import type { LibraryWrite } from '@/utils/library/store/database/library-schema';
import { rangeOfArticle } from '../database/range-of-article';
import { reserveRevisions } from '../database/reserve-revisions';
import type { SavedArticleEntry, SavedArticleId } from '../saved-article';
import { describeArticle, measureArticle } from '../to-entry';
import { purgeArticle } from './purge-article';

/**
 * Undoes the last save of an article: restores the previous edition with its date, or deletes the article permanently
 * if there is none. An article that was in "Recently deleted" before returns there, and so does one that has been given
 * tags or other marks since, which a permanent deletion would lose. Returns the remaining entry; null if it is deleted.
 */
export async function undoSave(
  write: LibraryWrite,
  id: SavedArticleId,
  now: number,
): Promise<SavedArticleEntry | null> {
  const entry = await write.objectStore('entries').get(id);
  const editions = write.objectStore('editions');
  const cursor = await editions.openCursor(rangeOfArticle(id), 'prev');
  if (!entry || !cursor) {
    const deletedAt = entry?.wasDeletedAt ?? (entry && hasMarks(entry) ? now : null);
    if (entry && deletedAt !== null) {
      await write.objectStore('entries').put({ ...entry, deletedAt });
    } else await purgeArticle(write, id);
    return null;
  }
  const { savedAt, article } = cursor.value;
  const { count, bytes } = entry.editions;
  const { partial: _undone, pages: _pages, ...marks } = entry;
  const before: SavedArticleEntry = {
    ...marks,
    ...describeArticle(article),
    savedAt,
    deletedAt: entry.wasDeletedAt ?? null,
    editions: { count: count - 1, bytes: bytes - measureArticle(article) },
    revision: await reserveRevisions(write, 1),
  };
  await cursor.delete();
  await write.objectStore('entries').put(before);
  await write.objectStore('bodies').put({ id, article });
  return before.deletedAt === null ? before : null;
}

/** Whether the user has done something with an article. */
function hasMarks({ tags, isFavourite, isArchived, progress, state }: SavedArticleEntry): boolean {
  return tags.length > 0 || isFavourite || isArchived || progress > 0 || state !== 'unread';
}
