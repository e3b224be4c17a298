import type { LibraryWrite } from '@/utils/library/store/library-schema';
import type {
  PictureCounts,
  SavedArticleEntry,
  SavedArticleId,
  SavedPicture,
} from './saved-article';

/**
 * Puts pictures of one article into a write, in place of what is kept under the same addresses, and counts all of them
 * anew in its entry. Null, and nothing is written, when the article is not kept (any more).
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
  const all = await store.getAll(IDBKeyRange.bound([id], [id, []]));
  const counted = { ...entry, pictures: countPictures(all) };
  await write.objectStore('entries').put(counted);
  return counted;
}

/** Lets go of an article's pictures, kept and missing; its text and its small picture for lists stay. Null when it is not kept. */
export async function dropPictures(
  write: LibraryWrite,
  id: SavedArticleId,
): Promise<SavedArticleEntry | null> {
  const entry = await write.objectStore('entries').get(id);
  if (!entry) return null;
  await write.objectStore('pictures').delete(IDBKeyRange.bound([id], [id, []]));
  const bare = { ...entry, pictures: countPictures([]) };
  await write.objectStore('entries').put(bare);
  return bare;
}

/** Counts pictures as an entry does. */
export function countPictures(pictures: readonly SavedPicture[]): PictureCounts {
  const kept = pictures.filter((picture) => picture.status === 'kept');
  return {
    kept: kept.length,
    missing: pictures.length - kept.length,
    bytes: kept.reduce((sum, { blob }) => sum + blob.size, 0),
  };
}
