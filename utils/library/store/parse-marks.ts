import * as v from 'valibot';
import { ReadingPlaceSchema } from '@/utils/reader/position/reading-place-schema';
import { asSavedArticleId, type EntryMarks, READING_STATES } from './saved-article';

const id = v.pipe(v.string(), v.transform(asSavedArticleId));

const MarksSchema = v.array(
  v.object({
    id,
    state: v.picklist(READING_STATES),
    progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    place: v.nullable(ReadingPlaceSchema),
    isFavourite: v.boolean(),
    isArchived: v.boolean(),
    tags: v.array(v.string()),
    deletedAt: v.nullable(v.number()),
  }),
);

/** Validates entries that a page asks to restore. Returns new objects, or null if they are invalid. */
export function parseMarks(value: unknown): EntryMarks[] | null {
  const parsed = v.safeParse(MarksSchema, value);
  return parsed.success ? parsed.output : null;
}
