import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleId, SavedPicture } from '@/utils/library/store/saved-article';
import type { StorageFailure } from '@/utils/library/store/storage-failure';

/** How many are written in one go: a browser that ends the background then loses no more than these. */
const WRITE_EVERY = 4;

/** Writes the pictures of one article, a few at a time. */
export interface PictureWriter {
  /** Takes a picture; writes when there are enough. */
  put(picture: SavedPicture): Promise<void>;
  /** Takes the small one for lists along with the next write. */
  putThumbnail(thumbnail: Blob | null): void;
  /** Writes the rest; answers why the library could not write, or null. Nothing is written after a failure. */
  finish(): Promise<StorageFailure | null>;
  /** Whether more pictures are of use. */
  hasFailed(): boolean;
}

/** Writes one transaction after another, each whole: an ended background leaves pictures and their count in step. */
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
