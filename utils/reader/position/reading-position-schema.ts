import * as v from 'valibot';
import { QUOTE_LENGTH, type ReadingPosition } from './reading-position';

/** The schema of an untrusted reading position. */
export const ReadingPositionSchema = v.object({
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(QUOTE_LENGTH)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  below: v.pipe(v.number(), v.finite()),
}) satisfies v.GenericSchema<unknown, ReadingPosition>;
