import { picturePermission } from '@/utils/browser/optional-permissions';
import { createPictureCalls } from '@/utils/library/offline-pictures/picture-calls';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { createOfflinePictures, type OfflinePictures } from './offline-pictures';
import { createPictureProgressChannel } from './picture-progress-channel';

/** Creates the saved pictures of one article, in this browser. */
export const createBrowserOfflinePictures = (
  store: LibraryStore,
  settings: SettingsStore,
): OfflinePictures =>
  createOfflinePictures({
    store,
    settings,
    calls: createPictureCalls(),
    channel: createPictureProgressChannel(),
    requestPermission: picturePermission.request,
    urls: URL,
  });
