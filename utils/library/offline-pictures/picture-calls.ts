import * as v from 'valibot';
import { asSavedArticleId, type SavedArticleId } from '@/utils/library/store/saved-article';
import { createCaller } from '@/utils/messaging/calls';

/** How pictures are kept: as they are, or none larger than a screen needs. */
export const PICTURE_MODES = ['all', 'smaller'] as const;
/** One of them. */
export type PictureMode = (typeof PICTURE_MODES)[number];

/** Whose pictures are to be kept, and how. */
export interface PictureRequest {
  id: SavedArticleId;
  mode: PictureMode;
}

/** How far the pictures of one article are. */
export interface PictureProgress {
  id: SavedArticleId;
  /**
   * `waiting` behind those of another article, `working`, or how it ended: `done` (some may be missing), `cancelled` by
   * the reader, `failed` because the library could not write them.
   */
  status: 'waiting' | 'working' | 'done' | 'cancelled' | 'failed';
  /** Pictures that are kept already or were tried, of `total`. */
  done: number;
  total: number;
  /** How those came out. */
  kept: number;
  missing: number;
  /** What the kept ones take. */
  bytes: number;
}

const count = v.pipe(v.number(), v.minValue(0));

/** What a progress from another page must be. */
export const PictureProgressSchema = v.object({
  id: v.pipe(v.string(), v.transform(asSavedArticleId)),
  status: v.picklist(['waiting', 'working', 'done', 'cancelled', 'failed']),
  done: count,
  total: count,
  kept: count,
  missing: count,
  bytes: count,
}) satisfies v.GenericSchema<unknown, PictureProgress>;

/** The beginning: nothing tried yet. */
export const NOTHING_TRIED = { done: 0, total: 0, kept: 0, missing: 0, bytes: 0 } as const;

/** What pages ask of the background about pictures. Each rejects when the background does not answer. */
export interface PictureCalls {
  /** Begins to keep the pictures that are not kept yet, after those that wait already. Missing ones are tried again. */
  keepPictures(wish: PictureRequest): Promise<void>;
  /** Stops; what was kept so far stays. */
  cancelPictures(id: SavedArticleId): Promise<void>;
  /** Bytes of the article's pictures by address, as far as their sites tell; asks nobody without a permission. */
  measurePictures(id: SavedArticleId): Promise<Record<string, number>>;
  /** What is under way or waits. */
  pictureProgress(): Promise<PictureProgress[]>;
}

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
