import type { SavedArticleEntry } from '../saved-article';

/**
 * The highest position in the queue: a time in milliseconds, of about the year 9900. Above 2^53, adding one would not
 * change the number, so that later entries would share a position.
 */
const LAST_POSITION = 2.5e14;

/** Compares entries by their positions in the queue. */
export const byQueuePosition = (one: SavedArticleEntry, other: SavedArticleEntry): number =>
  (one.queuePlace ?? 0) - (other.queuePlace ?? 0) || (one.id < other.id ? -1 : 1);

/** Whether a stored value is a position in the queue. An entry with any other is not in it. */
export const isQueuePosition = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= LAST_POSITION;
