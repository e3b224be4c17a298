import * as v from 'valibot';
import { asSavedArticleId, type SavedArticleId } from '@/utils/library/store/saved-article';
import { type CallsOf, defineCall } from '@/utils/messaging/call-table';
import { createCaller } from '@/utils/messaging/calls';

/** The sizes pictures are saved in: original, or limited to what a screen needs. */
export const PICTURE_MODES = ['all', 'smaller'] as const;
/** The size in which an article's pictures are saved. */
export type PictureMode = (typeof PICTURE_MODES)[number];

/** A request to save an article's pictures. */
export interface PictureRequest {
  id: SavedArticleId;
  mode: PictureMode;
}

/** The progress for one article. */
export interface PictureProgress {
  id: SavedArticleId;
  /**
   * `waiting` for other articles, `working`, or the outcome: `done` (some may be missing), `cancelled` by the reader,
   * `failed` because the library could not write.
   */
  status: 'waiting' | 'working' | 'done' | 'cancelled' | 'failed';
  /** Pictures processed so far, of `total`. */
  done: number;
  total: number;
  /** Their outcomes. */
  kept: number;
  missing: number;
  /** Bytes of the saved ones. */
  bytes: number;
}

const count = v.pipe(v.number(), v.minValue(0));

/** The schema of progress from another page. */
export const PictureProgressSchema = v.object({
  id: v.pipe(v.string(), v.transform(asSavedArticleId)),
  status: v.picklist(['waiting', 'working', 'done', 'cancelled', 'failed']),
  done: count,
  total: count,
  kept: count,
  missing: count,
  bytes: count,
}) satisfies v.GenericSchema<unknown, PictureProgress>;

/** The initial progress. */
export const NOTHING_TRIED = { done: 0, total: 0, kept: 0, missing: 0, bytes: 0 } as const;

const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200), v.transform(asSavedArticleId));

/** The schema of a request. */
export const PictureRequestSchema = v.object({
  id: Id,
  mode: v.picklist(PICTURE_MODES),
}) satisfies v.GenericSchema<unknown, PictureRequest>;

/** A limit that no page reaches. */
const AMPLE = 10_000;

/** The calls from the extension's pages to the background about pictures. */
export const PICTURE_CALLS = {
  /** Queues the pictures that are not saved yet, and retries missing ones. */
  keepPictures: defineCall<void>()({
    from: 'own-page',
    effect: 'requests and stores the pictures that a saved article names',
    perMinute: AMPLE,
    argument: PictureRequestSchema,
  }),
  /** Stops. Saved pictures stay. */
  cancelPictures: defineCall<void>()({
    from: 'own-page',
    effect: 'stops the requests for an article',
    perMinute: AMPLE,
    argument: Id,
  }),
  /**
   * Returns the sizes of the article's pictures by address, as far as sites report them. Sends no request without
   * permission.
   */
  measurePictures: defineCall<Record<string, number>>()({
    from: 'own-page',
    effect: 'requests the sizes of the pictures that a saved article names',
    perMinute: AMPLE,
    argument: Id,
  }),
  /** Returns the running and waiting articles. */
  pictureProgress: defineCall<PictureProgress[]>()({
    from: 'own-page',
    effect: 'reads the progress of all requests',
    perMinute: AMPLE,
    argument: v.optional(v.null()),
  }),
} as const;

/** The calls as functions. Each rejects if the background does not answer. */
export type PictureCalls = CallsOf<typeof PICTURE_CALLS>;

/** Returns the calls, for a page of the extension. */
export function createPictureCalls(): PictureCalls {
  const call = createCaller<PictureCalls>();
  return {
    keepPictures: call('keepPictures'),
    cancelPictures: call('cancelPictures'),
    measurePictures: call('measurePictures'),
    pictureProgress: call('pictureProgress'),
  };
}
