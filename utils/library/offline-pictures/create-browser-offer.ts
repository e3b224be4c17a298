import { picturePermission } from '@/utils/browser/optional-permissions';
import { createPictureCalls } from '@/utils/library/offline-pictures/picture-calls';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { createPictureNews } from './picture-news';
import { pictureWishes } from './picture-wishes';
import { createPicturesOffer, type PicturesOffer } from './pictures-offer';

/** The offer to keep pictures, in this browser. */
export const createBrowserOffer = (settings: SettingsStore): PicturesOffer =>
  createPicturesOffer({
    arePermitted: picturePermission.isGiven,
    request: picturePermission.request,
    wishes: pictureWishes,
    calls: createPictureCalls(),
    news: createPictureNews(),
    settings,
    now: Date.now,
  });
