import {
  ARTICLE_STORES,
  type LibraryDatabase,
  type LibraryWrite,
} from '@/utils/library/store/database/library-schema';
import { rangeOfArticle } from '../database/range-of-article';
import { reserveRevisions } from '../database/reserve-revisions';
import type { SavedArticleId, WholeArticle } from '../saved-article';
import { purgeArticle } from './purge-article';

/** Reads everything about an article; null if it does not exist. */
export async function readWhole(
  database: LibraryDatabase,
  id: SavedArticleId,
): Promise<WholeArticle | null> {
  const read = database.transaction([...ARTICLE_STORES]);
  const belongings = rangeOfArticle(id);
  const [entry, body, editions, pictures, thumbnail] = await Promise.all([
    read.objectStore('entries').get(id),
    read.objectStore('bodies').get(id),
    read.objectStore('editions').getAll(belongings),
    read.objectStore('pictures').getAll(belongings),
    read.objectStore('thumbnails').get(id),
  ]);
  if (!entry) return null;
  return {
    entry,
    article: body?.article ?? null,
    editions,
    pictures,
    thumbnail: thumbnail?.blob ?? null,
  };
}

/**
 * Writes a complete article, replacing any with the same id or address. Counts and sizes of its entry are not
 * recomputed. Returns the ids of the written and the replaced articles.
 */
export async function writeWhole(
  write: LibraryWrite,
  whole: WholeArticle,
): Promise<SavedArticleId[]> {
  const { entry, article, editions, pictures, thumbnail } = whole;
  const { id } = entry;
  const there = await write.objectStore('entries').index('byUrlKey').get(entry.urlKey);
  if (there) await purgeArticle(write, there.id);
  if (there?.id !== id) await purgeArticle(write, id);
  const revision = await reserveRevisions(write, 1);
  await write.objectStore('entries').put({ ...entry, revision });
  if (article) await write.objectStore('bodies').put({ id, article });
  for (const edition of editions) await write.objectStore('editions').put({ ...edition, id });
  for (const picture of pictures) await write.objectStore('pictures').put({ ...picture, id });
  if (thumbnail) await write.objectStore('thumbnails').put({ id, blob: thumbnail });
  return there && there.id !== id ? [id, there.id] : [id];
}
