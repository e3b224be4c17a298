import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleId, SavedPicture } from '@/utils/library/store/saved-article';

/** How many are written at once: the most that is lost if the background is stopped. */
const WRITE_EVERY = 4;

/** Writes the pictures of one article, a few at a time. */
export interface PictureWriter {
  /** Adds a picture, and writes when there are enough. */
  put(picture: SavedPicture): Promise<void>;
  /** Adds the thumbnail to the next write. */
  putThumbnail(thumbnail: Blob | null): void;
  /** Writes the rest. Returns why the library could not write, or null. After a failure nothing is written. */
  finish(): Promise<StorageFailure | null>;
  /** Whether further pictures can be written. */
  hasFailed(): boolean;
}

/**
 * Creates a writer. Each write is one transaction, so pictures and their counts stay consistent if the background
 * stops.
 */
export function createPictureWriter(
  id: SavedArticleId,
  store: Pick<LibraryStore, 'keepPictures'>,
): PictureWriter {
  let waiting: SavedPicture[] = [];
  let thumbnail: Blob | null = null;
  let failure: StorageFailure | null = null;
  let last: Promise<void> = Promise.resolve();

  function write(): Promise<void> {
    const [pictures, small] = [waiting, thumbnail];
    waiting = [];
    thumbnail = null;
    last = last.then(async () => {
      if (failure || pictures.length === 0) return;
      const outcome = await store.keepPictures(id, pictures, small);
      if (!outcome.ok) failure = outcome.error;
    });
    return last;
  }

  return {
    async put(picture) {
      waiting.push(picture);
      if (waiting.length >= WRITE_EVERY) await write();
    },
    putThumbnail(blob) {
      thumbnail = blob;
    },
    async finish() {
      await write();
      return failure;
    },
    hasFailed: () => failure !== null,
  };
}
