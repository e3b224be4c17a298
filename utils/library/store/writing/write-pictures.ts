import type { LibraryWrite } from '@/utils/library/store/database/library-schema';
import { rangeOfArticle } from '../database/range-of-article';
import type {
  PictureCounts,
  SavedArticleEntry,
  SavedArticleId,
  SavedPicture,
} from '../saved-article';

/**
 * Writes pictures of one article, replacing those with the same addresses, and recounts them in its entry. Returns null
 * without writing if the article no longer exists.
 */
export async function writePictures(
  write: LibraryWrite,
  id: SavedArticleId,
  pictures: readonly SavedPicture[],
  thumbnail: Blob | null,
): Promise<SavedArticleEntry | null> {
  const entry = await write.objectStore('entries').get(id);
  if (!entry) return null;
  const store = write.objectStore('pictures');
  for (const picture of pictures) await store.put({ ...picture, id });
  if (thumbnail) await write.objectStore('thumbnails').put({ id, blob: thumbnail });
  const all = await store.getAll(rangeOfArticle(id));
  const counted = { ...entry, pictures: countPictures(all) };
  await write.objectStore('entries').put(counted);
  return counted;
}

/** Deletes an article's pictures, saved and missing; its text and thumbnail stay. Returns null if it does not exist. */
export async function deletePictures(
  write: LibraryWrite,
  id: SavedArticleId,
): Promise<SavedArticleEntry | null> {
  const entry = await write.objectStore('entries').get(id);
  if (!entry) return null;
  await write.objectStore('pictures').delete(rangeOfArticle(id));
  const bare = { ...entry, pictures: countPictures([]) };
  await write.objectStore('entries').put(bare);
  return bare;
}

/** Counts pictures for an entry. */
export function countPictures(pictures: readonly SavedPicture[]): PictureCounts {
  const kept = pictures.filter((picture) => picture.status === 'kept');
  return {
    kept: kept.length,
    missing: pictures.length - kept.length,
    bytes: kept.reduce((sum, { blob }) => sum + blob.size, 0),
  };
}
