import type { Article } from '@/utils/article/article';
import { fail, type Result, succeed } from '@/utils/article/result';
import type { SavedPicture } from '@/utils/library/saved-article';
import type { Shelf } from '@/utils/library/shelf';
import type { StorageFailure } from '@/utils/library/storage-failure';
import type { PictureWish } from '@/utils/messaging/picture-calls';
import type { PictureDrawing } from './draw-picture';
import { type FetchWorld, fetchPictureFile } from './fetch-picture-file';
import { listPictures } from './list-pictures';

/** All that keeping pictures needs from outside. */
export interface PictureWorld extends FetchWorld, PictureDrawing {
  shelf: Pick<Shelf, 'pictures' | 'keepPictures'>;
}

/** How far one article's pictures are; bytes are those kept in this run. */
export interface KeepingProgress {
  done: number;
  total: number;
  bytes: number;
}

/** How many are fetched at a time. */
const AT_A_TIME = 4;
/** How many are written in one go: a browser that ends the background then loses no more than these. */
const WRITE_EVERY = 4;

/**
 * Keeps the pictures of a saved article that are not kept yet, so that a run that was broken off is taken up where it
 * ended and missing ones are tried again. What cannot be had is kept as missing, with its reason. The lead picture also
 * becomes the small one for lists.
 *
 * Fails when the library cannot write; what it wrote before stays. Rejects when `signal` aborts: what was fetched by
 * then is kept, what was not is as before.
 */
export async function keepPictures(
  { id, mode }: PictureWish,
  article: Pick<Article, 'html' | 'leadImage'>,
  world: PictureWorld,
  onProgress: (progress: KeepingProgress) => void,
  signal: AbortSignal,
): Promise<Result<KeepingProgress, StorageFailure>> {
  const there = await world.shelf.pictures(id);
  if (!there.ok) return there;
  const kept = new Set(there.value.filter(({ status }) => status === 'kept').map(({ src }) => src));
  const wanted = listPictures(article).filter(({ src }) => !kept.has(src));
  const leadSource = article.leadImage?.src;
  const progress: KeepingProgress = { done: 0, total: wanted.length, bytes: 0 };
  let waiting: SavedPicture[] = [];
  let thumbnail: Blob | null = null;
  let failure: StorageFailure | null = null;
  let written: Promise<void> = Promise.resolve();

  /** Writes what is there, one write after another; after a failed one there are no more. */
  const write = (): Promise<void> => {
    const [pictures, small] = [waiting, thumbnail];
    [waiting, thumbnail] = [[], null];
    written = written.then(async () => {
      if (failure || pictures.length === 0) return;
      const outcome = await world.shelf.keepPictures(id, pictures, small);
      if (!outcome.ok) failure = outcome.error;
    });
    return written;
  };

  const keepOne = async (src: string): Promise<void> => {
    const file = await fetchPictureFile(src, world, signal);
    if (!file.ok) waiting.push({ id, src, status: 'missing', reason: file.error });
    else {
      const isAsItIs = mode === 'all' || file.value.mayMove;
      const blob = isAsItIs ? file.value.blob : await world.makeSmaller(file.value.blob);
      if (src === leadSource) thumbnail = await world.makeThumbnail(file.value.blob);
      waiting.push({ id, src, status: 'kept', blob });
      progress.bytes += blob.size;
    }
    progress.done += 1;
    onProgress({ ...progress });
    if (waiting.length >= WRITE_EVERY) await write();
  };

  onProgress({ ...progress });
  try {
    const queue = wanted.values();
    const work = async () => {
      for (const { src } of queue) {
        signal.throwIfAborted();
        if (failure) return;
        await keepOne(src);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  } finally {
    await write();
  }
  return failure ? fail(failure) : succeed(progress);
}
