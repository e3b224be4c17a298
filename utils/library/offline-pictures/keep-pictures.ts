import type { Article } from '@/utils/article/article';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import {
  NOTHING_TRIED,
  type PictureProgress,
  type PictureRequest,
} from '@/utils/library/offline-pictures/picture-calls';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { MissingPictureReason, SavedPicture } from '@/utils/library/store/saved-article';
import { runConcurrently } from '@/utils/tasks/run-concurrently';
import { type FetchWorld, fetchPictureFile, type PictureFile } from './fetching/fetch-picture-file';
import type { PictureDrawing } from './fetching/picture-drawing';
import { type ListedPicture, listPictures } from './list-pictures';
import { createPictureWriter } from './picture-writer';

/** What saving pictures needs from outside. */
export interface PictureWorld extends FetchWorld, PictureDrawing {
  store: Pick<LibraryStore, 'pictures' | 'keepPictures'>;
}

/** The progress for one article. */
export type ArticleProgress = Omit<PictureProgress, 'id' | 'status'>;

/** Callbacks to follow and stop saving pictures. */
export interface PictureHooks {
  onProgress(progress: ArticleProgress): void;
  signal: AbortSignal;
}

/** How many pictures are fetched at a time. */
const AT_A_TIME = 4;

/**
 * Saves the pictures of an article that are not saved yet, so that it also resumes an interrupted run and retries
 * missing ones. A picture that cannot be fetched is stored as missing, with the reason. The lead picture also becomes
 * the thumbnail.
 *
 * Fails if the library cannot write; earlier pictures stay. Rejects if `signal` aborts, keeping what was fetched
 * before.
 */
export async function keepPictures(
  request: PictureRequest,
  article: Pick<Article, 'url' | 'html' | 'leadImage'>,
  world: PictureWorld,
  { onProgress, signal }: PictureHooks,
): Promise<Result<ArticleProgress, StorageFailure>> {
  const there = await world.store.pictures(request.id);
  if (!there.ok) return there;
  const known = new Map(there.value.map((picture) => [picture.src, picture]));
  const listed = listPictures(article);
  const writer = createPictureWriter(request.id, world.store);
  const progress: ArticleProgress = { ...NOTHING_TRIED, total: listed.length };
  for (const { src } of listed) {
    const picture = known.get(src);
    if (picture?.status === 'kept') count(progress, picture);
  }
  onProgress({ ...progress });

  const work = async ({ src }: ListedPicture) => {
    signal.throwIfAborted();
    if (writer.hasFailed()) return;
    const wanted = { src, articleUrl: article.url, isRetry: known.has(src) };
    const file = await fetchPictureFile(wanted, world, signal);
    if (file.ok && src === article.leadImage?.src) {
      writer.putThumbnail(await world.makeThumbnail(file.value.blob));
    }
    const picture = await toSavedPicture(request, src, file, world);
    count(progress, picture);
    onProgress({ ...progress });
    await writer.put(picture);
  };
  const remaining = listed.filter(({ src }) => known.get(src)?.status !== 'kept');
  try {
    await runConcurrently(remaining, AT_A_TIME, work);
  } catch (error) {
    await writer.finish();
    throw error;
  }
  const failure = await writer.finish();
  return failure ? fail(failure) : succeed(progress);
}

async function toSavedPicture(
  { id, mode }: PictureRequest,
  src: string,
  file: Result<PictureFile, MissingPictureReason>,
  world: Pick<PictureWorld, 'makeSmaller'>,
): Promise<SavedPicture> {
  if (!file.ok) return { id, src, status: 'missing', reason: file.error };
  const { blob, mayBeAnimated } = file.value;
  const isAsItIs = mode === 'all' || mayBeAnimated;
  return { id, src, status: 'kept', blob: isAsItIs ? blob : await world.makeSmaller(blob) };
}

function count(progress: ArticleProgress, picture: SavedPicture): void {
  progress.done += 1;
  if (picture.status === 'missing') progress.missing += 1;
  else {
    progress.kept += 1;
    progress.bytes += picture.blob.size;
  }
}
