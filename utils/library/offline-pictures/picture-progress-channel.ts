import * as v from 'valibot';
import {
  type PictureProgress,
  PictureProgressSchema,
} from '@/utils/library/offline-pictures/picture-calls';
import { type Broadcast, createBroadcast } from '@/utils/messaging/create-broadcast';

/** Sends progress from the background to every open page. */
export type PictureProgressChannel = Broadcast<PictureProgress>;

/** Opens the channel. It does not keep the background awake; see `stay-awake.ts`. */
export const createPictureProgressChannel = (): PictureProgressChannel =>
  createBroadcast('lectern-pictures', (data) => {
    const parsed = v.safeParse(PictureProgressSchema, data);
    return parsed.success ? parsed.output : null;
  });
