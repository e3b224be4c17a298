import { browser } from 'wxt/browser';
import { sitePermission } from '@/utils/browser/optional-permissions';
import { stayAwake } from '@/utils/browser/stay-awake';
import type { Library } from '@/utils/library/store/library';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import type { Shelf } from '@/utils/library/store/shelf';
import { answerCalls } from '@/utils/messaging/answer-calls';
import { browserDrawing } from './draw-picture';
import { listPictures } from './list-pictures';
import { measurePictures } from './measure-pictures';
import { createPictureNews } from './picture-news';
import { createPictureQueue, type PictureQueue } from './picture-queue';
import { parsePictureWish, pictureWishes } from './picture-wishes';

/**
 * Answers the calls about pictures, carries out a wish when the reader has agreed to the browser's question, and takes up
 * what an ended background left undone. Must be called while the background begins: its listeners have to be there
 * before the first event. Answers the queue, for what the background itself wants kept.
 */
export function keepPicturesInBackground(library: Library, shelf: Shelf): PictureQueue {
  const fetching = {
    isPermitted: (src: string) => sitePermission(src).isGiven(),
    fetch: fetch.bind(globalThis),
  };
  const queue = createPictureQueue({
    ...fetching,
    ...browserDrawing,
    library,
    shelf,
    announce: createPictureNews().announce,
    writeDown: pictureWishes.writeBegun,
    stayAwake,
  });

  answerCalls({
    async keepPictures(value) {
      const wish = parsePictureWish(value);
      if (!wish) throw new TypeError('not what this call takes');
      queue.add(wish);
    },
    async cancelPictures(id) {
      // An id names an article or nothing; the cast is the brand.
      queue.cancel(String(id) as SavedArticleId);
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
    const wish = await pictureWishes.takeAwaited(Date.now());
    if (wish) queue.add(wish);
  });
  void pictureWishes.readBegun().then((wishes) => {
    for (const wish of wishes) queue.add(wish);
  });
  return queue;
}
