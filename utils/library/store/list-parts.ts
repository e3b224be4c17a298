import type { LibraryDatabase, LibraryWrite } from './database/library-schema';
import type { ChangedArticles } from './library-changes';
import { normaliseEntry } from './normalise-entry';
import type { SavedArticleEntry } from './saved-article';

/**
 * Copies of the entries for reading all of them: a page reads ten thousand entries five times as fast from a few texts
 * as one by one. A part has the entries whose ids are in one range. Every write deletes the parts of the articles it
 * changes, in its own transaction, so a part that exists is never out of date; `renewListParts` writes the missing
 * ones.
 */

/** A library with fewer entries needs no parts. */
const MIN_ENTRIES = 500;
/** Parts written in one transaction: few, because other writes wait for it. */
const WRITTEN_TOGETHER = 16;

/**
 * The first id of each part. Ids are random and hexadecimal, so the parts are of equal size; any other id is in one.
 */
export const PART_STARTS: readonly string[] = Array.from({ length: 256 }, (_, index) =>
  index === 0 ? '' : index.toString(16).padStart(2, '0'),
);

/** Returns the range of the ids from one part up to another, which is not included; without `to`, up to the last id. */
export function rangeOfParts(from: number, to: number): IDBKeyRange {
  const end = PART_STARTS[to];
  const start = PART_STARTS[from] ?? '';
  return end === undefined
    ? IDBKeyRange.lowerBound(start)
    : IDBKeyRange.bound(start, end, false, true);
}

/** Returns the index of the part of an id. */
export function partOf(id: string): number {
  let [low, high] = [0, PART_STARTS.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((PART_STARTS[middle] ?? '') <= id) low = middle;
    else high = middle;
  }
  return low;
}

/** Deletes the parts of changed articles. Call it in the transaction that changes them. */
export async function forgetParts(write: LibraryWrite, changed: ChangedArticles): Promise<void> {
  const parts = write.objectStore('listParts');
  if (changed === 'all') return parts.clear();
  const indexes = [...new Set(changed.map(partOf))];
  await Promise.all(indexes.map((index) => parts.delete(PART_STARTS[index] ?? '')));
}

/** Returns null if a damaged entry cannot be written as text. */
function writePart(entries: readonly SavedArticleEntry[]): string | null {
  try {
    return JSON.stringify(entries.map(normaliseEntry));
  } catch {
    return null;
  }
}

/** Returns the entries of a part; null if it cannot be read. */
export function readPart(text: unknown): SavedArticleEntry[] | null {
  if (typeof text !== 'string') return null;
  try {
    const entries: unknown = JSON.parse(text);
    // Written by `writePart`, which has validated the entries.
    return Array.isArray(entries) ? (entries as SavedArticleEntry[]) : null;
  } catch {
    return null;
  }
}

/**
 * Writes the missing parts, unless the library is small. Rejects with the database's errors; the parts written before
 * stay.
 */
export async function renewListParts(database: LibraryDatabase): Promise<void> {
  if ((await database.count('entries')) < MIN_ENTRIES) return;
  const known = new Set(await database.getAllKeys('listParts'));
  const missing = PART_STARTS.flatMap((start, index) => (known.has(start) ? [] : [index]));
  for (let at = 0; at < missing.length; at += WRITTEN_TOGETHER) {
    const write = database.transaction(['entries', 'listParts'], 'readwrite', {
      durability: 'relaxed',
    });
    const parts = missing.slice(at, at + WRITTEN_TOGETHER).map(async (index) => {
      const entries = await write.objectStore('entries').getAll(rangeOfParts(index, index + 1));
      const text = writePart(entries);
      if (text) await write.objectStore('listParts').put(text, PART_STARTS[index]);
    });
    await Promise.all([...parts, write.done]);
  }
}
