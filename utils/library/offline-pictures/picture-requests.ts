import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import {
  type PictureRequest,
  PictureRequestSchema,
} from '@/utils/library/offline-pictures/picture-calls';

const AwaitedSchema = v.object({ request: PictureRequestSchema, at: v.number() });

/** How long a permission prompt may take; an older request was denied. Milliseconds. */
const ANSWERED_WITHIN = 5 * 60 * 1000;

const awaited = storage.defineItem<unknown>('session:awaitedPictures', { fallback: null });
const begun = storage.defineItem<unknown>('session:begunPictures', { fallback: [] });

/** Stores picture requests that outlive the popup and the background. */
export const pictureRequests = {
  /** Stores a request to start once permission is granted; the prompt may close the popup. */
  awaitPermission: (request: PictureRequest, now: number): Promise<void> =>
    awaited.setValue({ request, at: now }),
  /** Forgets the waiting request, because permission was denied: a permission granted later must not start it. */
  forgetAwaited: (): Promise<void> => awaited.setValue(null),
  /** Returns the request that waited for the permission just granted, once. Null if there is none or it is too old. */
  async takeAwaited(now: number): Promise<PictureRequest | null> {
    const parsed = v.safeParse(AwaitedSchema, await awaited.getValue());
    await awaited.setValue(null);
    return parsed.success && now - parsed.output.at < ANSWERED_WITHIN
      ? parsed.output.request
      : null;
  },
  /** Returns the requests that an earlier background did not finish. */
  async readBegun(): Promise<PictureRequest[]> {
    const parsed = v.safeParse(v.array(PictureRequestSchema), await begun.getValue());
    return parsed.success ? parsed.output : [];
  },
  /** Stores the unfinished requests. */
  writeBegun: (requests: readonly PictureRequest[]): Promise<void> => begun.setValue([...requests]),
};
