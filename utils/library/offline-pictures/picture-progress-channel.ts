import * as v from 'valibot';
import {
  type PictureProgress,
  PictureProgressSchema,
} from '@/utils/library/offline-pictures/picture-calls';
import { type Broadcast, createBroadcast } from '@/utils/messaging/create-broadcast';

/** How far pictures are, from the background to every open page of Lectern. */
export type PictureProgressChannel = Broadcast<PictureProgress>;

/** The news of this browser. What keeps the background awake is its own (see `stay-awake.ts`). */
export const createPictureProgressChannel = (): PictureProgressChannel =>
  createBroadcast('lectern-pictures', (data) => {
    const parsed = v.safeParse(PictureProgressSchema, data);
    return parsed.success ? parsed.output : null;
  });
