import { browser } from 'wxt/browser';
import { sitePermission } from '@/utils/browser/optional-permissions';
import { stayAwake } from '@/utils/browser/stay-awake';
import { updateNetworkRules } from '@/utils/browser/update-network-rules';
import type { Library } from '@/utils/library/store/library';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { CallHandlers } from '@/utils/messaging/calls';
import { createGuardedFetch } from './fetching/guarded-fetch';
import { browserDrawing } from './fetching/picture-drawing';
import { listPictures } from './list-pictures';
import { measurePictures } from './measure-pictures';
import type { PICTURE_CALLS } from './picture-calls';
import { createPictureProgressChannel } from './picture-progress-channel';
import { createPictureQueue, type PictureQueue } from './picture-queue';
import { pictureRequests } from './picture-requests';

/**
 * Starts a pending picture request when its permission is granted, and resumes work of a stopped background. Call it
 * synchronously at startup, before the first event. Returns the queue and the handlers of the calls about pictures.
 */
export function keepPicturesInBackground(
  library: Library,
  store: LibraryStore,
): { queue: PictureQueue; handlers: CallHandlers<typeof PICTURE_CALLS> } {
  const fetching = {
    isPermitted: (src: string) => sitePermission(src).isGranted(),
    fetch: createGuardedFetch({
      fetch: fetch.bind(globalThis),
      ownHost: new URL(browser.runtime.getURL('/')).host,
      updateRules: updateNetworkRules,
    }),
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

  const handlers: CallHandlers<typeof PICTURE_CALLS> = {
    keepPictures: async (request) => queue.add(request),
    cancelPictures: async (id) => queue.cancel(id),
    async measurePictures(id) {
      const opened = await library.open(id);
      if (!opened.ok || !opened.value) return {};
      const { article } = opened.value;
      return measurePictures(listPictures(article), article.url, fetching);
    },
    pictureProgress: async () => queue.list(),
  };

  browser.permissions.onAdded.addListener(async () => {
    const request = await pictureRequests.takeAwaited(Date.now());
    if (request) queue.add(request);
  });
  void pictureRequests.readBegun().then((requests) => {
    for (const request of requests) queue.add(request);
  });
  return { queue, handlers };
}
