import { picturePermission } from '@/utils/browser/optional-permissions';
import { createPictureCalls } from '@/utils/library/offline-pictures/picture-calls';
import { createPictureProgressChannel } from './picture-progress-channel';
import { pictureRequests } from './picture-requests';
import { createPicturesOffer, type OfferSettings, type PicturesOfferState } from './pictures-offer';

/** Creates the offer to save pictures, in this browser. */
export const createBrowserOffer = (settings: OfferSettings): PicturesOfferState =>
  createPicturesOffer({
    arePermitted: picturePermission.isGranted,
    requestPermission: picturePermission.request,
    requests: pictureRequests,
    calls: createPictureCalls(),
    channel: createPictureProgressChannel(),
    settings,
    now: Date.now,
  });
