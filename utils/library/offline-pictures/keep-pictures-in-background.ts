import { browser } from 'wxt/browser';
import { sitePermission } from '@/utils/browser/optional-permissions';
import { stayAwake } from '@/utils/browser/stay-awake';
import type { Library } from '@/utils/library/store/library';
import type { LibraryStore } from '@/utils/library/store/library-store';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { answerCalls } from '@/utils/messaging/calls';
import { browserDrawing } from './draw-picture';
import { listPictures } from './list-pictures';
import { measurePictures } from './measure-pictures';
import type { PictureCalls } from './picture-calls';
import { createPictureProgressChannel } from './picture-progress-channel';
import { createPictureQueue, type PictureQueue } from './picture-queue';
import { parsePictureRequest, pictureRequests } from './picture-requests';

/**
 * Handles calls about pictures, starts a pending request when its permission is granted, and resumes work of a stopped
 * background. Call it synchronously at startup, before the first event. Returns the queue.
 */
export function keepPicturesInBackground(library: Library, store: LibraryStore): PictureQueue {
  const fetching = {
    isPermitted: (src: string) => sitePermission(src).isGiven(),
    fetch: fetch.bind(globalThis),
  };
  const queue = createPictureQueue({
    ...fetching,
    ...browserDrawing,
    library,
    store,
    announce: createPictureProgressChannel().announce,
    writeDown: pictureRequests.writeBegun,
    stayAwake,
  });

  answerCalls<PictureCalls>({
    async keepPictures(value) {
      const wish = parsePictureRequest(value);
      if (!wish) throw new TypeError('not what this call takes');
      queue.add(wish);
    },
    async cancelPictures(id) {
      queue.cancel(asSavedArticleId(String(id)));
    },
    async measurePictures(id) {
      const opened = await library.open(String(id));
      return opened.ok && opened.value
        ? measurePictures(listPictures(opened.value.article), fetching)
        : {};
    },
    pictureProgress: async () => queue.list(),
  });

  browser.permissions.onAdded.addListener(async () => {
    const wish = await pictureRequests.takeAwaited(Date.now());
    if (wish) queue.add(wish);
  });
  void pictureRequests.readBegun().then((wishes) => {
    for (const wish of wishes) queue.add(wish);
  });
  return queue;
}
