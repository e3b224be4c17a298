import type { LibraryWrite } from '@/utils/library/store/database/library-schema';
import { rangeOfArticle } from '../database/range-of-article';
import type { SavedArticleId } from '../saved-article';

/** Permanently deletes an article with everything that belongs to it. */
export async function purgeArticle(write: LibraryWrite, id: SavedArticleId): Promise<void> {
  const belongings = rangeOfArticle(id);
  await Promise.all([
    write.objectStore('entries').delete(id),
    write.objectStore('bodies').delete(id),
    write.objectStore('editions').delete(belongings),
    write.objectStore('pictures').delete(belongings),
    write.objectStore('thumbnails').delete(id),
  ]);
}
