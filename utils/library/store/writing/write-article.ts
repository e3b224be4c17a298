import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import type { LibraryWrite } from '@/utils/library/store/database/library-schema';
import { reserveRevisions } from '../database/reserve-revisions';
import { findEntry } from '../find-entry';
import { asSavedArticleId, type SavedArticleEntry } from '../saved-article';
import { describeArticle, measureArticle, toEntry } from '../to-entry';

/**
 * Writes an article. If its address is already saved, the entry keeps its tags and state, and a different previous text
 * becomes an earlier edition.
 */
export async function writeArticle(
  write: LibraryWrite,
  article: Article,
  urlKey: ArticleUrlKey,
  world: { now: number; newId(): string },
): Promise<SavedArticleEntry> {
  const keys = [urlKey, toArticleUrlKey(article.url)];
  const existing = await findEntry(write.objectStore('entries'), keys);
  const revision = await reserveRevisions(write, 1);
  const entry = existing
    ? await renew(write, existing, article, world.now)
    : toEntry(article, asSavedArticleId(world.newId()), urlKey, world.now);
  const written = { ...entry, revision };
  await write.objectStore('entries').put(written);
  await write.objectStore('bodies').put({ id: entry.id, article });
  return written;
}

async function renew(
  write: LibraryWrite,
  existing: SavedArticleEntry,
  article: Article,
  now: number,
): Promise<SavedArticleEntry> {
  const { wasDeletedAt: _earlier, partial: _before, pages: _pages, ...marks } = existing;
  const { id, savedAt, deletedAt } = existing;
  const entry = {
    ...marks,
    ...describeArticle(article),
    savedAt: now,
    deletedAt: null,
    ...(typeof deletedAt === 'number' && { wasDeletedAt: deletedAt }),
  };
  const before = await write.objectStore('bodies').get(id);
  if (!before || entry.textHash === existing.textHash) return entry;
  await write.objectStore('editions').put({ id, savedAt, article: before.article });
  const { count, bytes } = existing.editions;
  return {
    ...entry,
    // Later than the previous edition even if the clock went back, because editions are ordered by time.
    savedAt: Math.max(now, savedAt + 1),
    editions: { count: count + 1, bytes: bytes + measureArticle(before.article) },
  };
}
