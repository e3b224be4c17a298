import type { IDBPObjectStore } from 'idb';
import type { LibraryDatabase, LibrarySchema, StoreName } from '../database/library-schema';
import { readAllEntries } from '../list-entries';
import type { SavedArticleEntry, SavedArticleId } from '../saved-article';
import { byQueuePosition, isQueuePosition } from './queue-position';

/**
 * The queue: entries with a position, which is a number. New ones are added with the time in milliseconds, or with the
 * number after the last one if that is higher. Moving one assigns the existing positions in the new order.
 */

/** The most entries of the queue that are shown. Archived and deleted ones are not counted. */
export const LONGEST_QUEUE = 500;

type Entries = IDBPObjectStore<LibrarySchema, StoreName[], 'entries', 'readwrite'>;

/** Returns those entries that the queue has room for and that are not in it, and the position of the first of them. */
export async function admitToQueue(
  entries: Entries,
  wanted: readonly SavedArticleEntry[],
  now: number,
): Promise<{ before: SavedArticleEntry[]; firstPosition: number }> {
  const queue = inQueue(await entries.getAll());
  const room = Math.max(0, LONGEST_QUEUE - queue.filter(isShown).length);
  const last = queue.at(-1)?.queuePlace;
  return {
    before: wanted.filter(({ queuePlace }) => !isQueuePosition(queuePlace)).slice(0, room),
    firstPosition: last === undefined ? now : Math.max(now, last + 1),
  };
}

/**
 * Moves an entry to just before another one, or to the end for null. Returns the previous entries of those that
 * changed; none if either is not in the queue.
 */
export async function moveInQueue(
  entries: Entries,
  id: SavedArticleId,
  before: SavedArticleId | null,
): Promise<SavedArticleEntry[]> {
  const queue = inQueue(await entries.getAll());
  const moved = queue.find((entry) => entry.id === id);
  const others = queue.filter((entry) => entry !== moved);
  const at = before === null ? others.length : others.findIndex((entry) => entry.id === before);
  if (!moved || at < 0) return [];
  const ordered = others.toSpliced(at, 0, moved);
  const positions = distinctPositions(queue);
  const changed = ordered.flatMap((entry, index) =>
    entry.queuePlace === positions[index] ? [] : [{ entry, queuePlace: positions[index] }],
  );
  await Promise.all(changed.map(({ entry, queuePlace }) => entries.put({ ...entry, queuePlace })));
  return changed.map(({ entry }) => entry);
}

/** Returns the queue in its order, as pages can show it. Archived and deleted entries are left out. */
export async function readQueue(database: LibraryDatabase): Promise<SavedArticleEntry[]> {
  const found: SavedArticleEntry[] = [];
  await readAllEntries(database, (part) => found.push(...inQueue(part)));
  return inQueue(found).filter(isShown).slice(0, LONGEST_QUEUE);
}

const isShown = ({ isArchived, deletedAt }: SavedArticleEntry): boolean =>
  !isArchived && deletedAt === null;

/** Returns the entries that have a position, in the order of the queue. */
const inQueue = (entries: readonly SavedArticleEntry[]): SavedArticleEntry[] =>
  entries.filter(({ queuePlace }) => isQueuePosition(queuePlace)).sort(byQueuePosition);

/** Returns the positions of the queue, each higher than the one before: a restored backup may bring equal ones. */
function distinctPositions(queue: readonly SavedArticleEntry[]): number[] {
  const positions: number[] = [];
  for (const { queuePlace = 0 } of queue) {
    positions.push(Math.max(queuePlace, (positions.at(-1) ?? Number.NEGATIVE_INFINITY) + 1));
  }
  return positions;
}
