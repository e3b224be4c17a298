import type { SavedArticleEntry } from '../saved-article';

/**
 * The highest place in the queue: a time in milliseconds, of about the year 9900. Above 2^53, adding one would not
 * change the number, so that later entries would share a place.
 */
const LAST_PLACE = 2.5e14;

/** Compares entries by their places in the queue. */
export const byQueuePlace = (one: SavedArticleEntry, other: SavedArticleEntry): number =>
  (one.queuePlace ?? 0) - (other.queuePlace ?? 0) || (one.id < other.id ? -1 : 1);

/** Whether a stored value is a place in the queue. An entry with any other is not in it. */
export const isQueuePlace = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= LAST_PLACE;
