import { picturePermission } from '@/utils/browser/optional-permissions';
import { createPictureCalls } from '@/utils/library/offline-pictures/picture-calls';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { createPictureProgressChannel } from './picture-progress-channel';
import { pictureRequests } from './picture-requests';
import { createPicturesOffer, type PicturesOffer } from './pictures-offer';

/** Creates the offer to save pictures, in this browser. */
export const createBrowserOffer = (settings: SettingsStore): PicturesOffer =>
  createPicturesOffer({
    arePermitted: picturePermission.isGiven,
    requestPermission: picturePermission.request,
    requests: pictureRequests,
    calls: createPictureCalls(),
    channel: createPictureProgressChannel(),
    settings,
    now: Date.now,
  });
