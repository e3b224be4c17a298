import { picturePermission } from '@/utils/browser/optional-permissions';
import { createPictureCalls } from '@/utils/library/offline-pictures/picture-calls';
import type { Shelf } from '@/utils/library/store/shelf';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { createKeptPictures, type KeptPictures } from './kept-pictures';
import { createPictureNews } from './picture-news';

/** The pictures of one saved article, in this browser. */
export const createBrowserKeptPictures = (shelf: Shelf, settings: SettingsStore): KeptPictures =>
  createKeptPictures({
    shelf,
    settings,
    calls: createPictureCalls(),
    news: createPictureNews(),
    request: picturePermission.request,
    urls: URL,
  });
