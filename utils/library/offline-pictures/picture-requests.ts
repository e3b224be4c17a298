import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { PICTURE_MODES, type PictureRequest } from '@/utils/library/offline-pictures/picture-calls';
import { asSavedArticleId } from '@/utils/library/store/saved-article';

const WishSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.transform(asSavedArticleId)),
  mode: v.picklist(PICTURE_MODES),
}) satisfies v.GenericSchema<unknown, PictureRequest>;
const AwaitedSchema = v.object({ wish: WishSchema, at: v.number() });

/** Milliseconds that a reader may take to answer the browser's question. An older wish was refused. */
const ANSWERED_WITHIN = 5 * 60 * 1000;

const awaited = storage.defineItem<unknown>('session:awaitedPictures', { fallback: null });
const begun = storage.defineItem<unknown>('session:begunPictures', { fallback: [] });

/** Checks that a value from outside is a wish. Null when it is none. */
export function parsePictureRequest(value: unknown): PictureRequest | null {
  const parsed = v.safeParse(WishSchema, value);
  return parsed.success ? parsed.output : null;
}

/** Wishes about pictures that outlive the popup they were made in, and the background that works them off. */
export const pictureRequests = {
  /** Writes down what is to happen once the reader agrees to the browser's question, which may close the popup. */
  awaitPermission: (wish: PictureRequest, now: number): Promise<void> =>
    awaited.setValue({ wish, at: now }),
  /** The wish that waited for an agreement just given, once; null when there is none, or it is too old to be the one. */
  async takeAwaited(now: number): Promise<PictureRequest | null> {
    const parsed = v.safeParse(AwaitedSchema, await awaited.getValue());
    await awaited.setValue(null);
    return parsed.success && now - parsed.output.at < ANSWERED_WITHIN ? parsed.output.wish : null;
  },
  /** Those that a background before this one began and did not end. */
  async readBegun(): Promise<PictureRequest[]> {
    const parsed = v.safeParse(v.array(WishSchema), await begun.getValue());
    return parsed.success ? parsed.output : [];
  },
  /** Writes down those that are not ended. */
  writeBegun: (wishes: readonly PictureRequest[]): Promise<void> => begun.setValue([...wishes]),
};
