import type { LibraryDatabase } from './database/library-schema';
import { PART_STARTS, rangeOfParts, readPart } from './list-parts';
import { normaliseEntry } from './normalise-entry';
import type { SavedArticleEntry } from './saved-article';

/**
 * Reads at most `count` entries, newest first, after `after` if given. Reads no bodies. Deleted entries are left out.
 */
export async function listEntries(
  database: LibraryDatabase,
  count: number,
  after?: SavedArticleEntry,
): Promise<SavedArticleEntry[]> {
  const range = after ? IDBKeyRange.upperBound([after.savedAt, after.id], true) : null;
  const entries: SavedArticleEntry[] = [];
  const index = database.transaction('entries').store.index('bySavedAt');
  for (
    let cursor = await index.openCursor(range, 'prev');
    cursor && entries.length < count;
    cursor = await cursor.continue()
  ) {
    if (cursor.value.deletedAt === null) entries.push(normaliseEntry(cursor.value));
  }
  return entries;
}

/** Entries read at a time: few enough that the page stays responsive. */
const CHUNK = 1_000;
/** Parts read at a time, for the same reason. */
const PARTS = 16;

/**
 * Reads every entry, including deleted ones, as pages can show them. Those of the parts that exist are read from there.
 * Each portion is passed to `onPart` as it arrives, in any order. Several are requested at once, so that the browser
 * reads the next while the page takes in the last.
 */
export async function readAllEntries(
  database: LibraryDatabase,
  onPart: (entries: SavedArticleEntry[]) => void,
): Promise<void> {
  // One transaction: entries and parts are of the same moment.
  const read = database.transaction(['entries', 'listParts']);
  const entries = read.objectStore('entries');
  const parts = read.objectStore('listParts');

  /** Reads the entries from one part up to another. */
  async function readRange(from: number, to: number): Promise<void> {
    for (let range = rangeOfParts(from, to); ; ) {
      const found = await entries.getAll(range, CHUNK);
      if (found.length > 0) onPart(found.map(normaliseEntry));
      const last = found.at(-1);
      if (!last || found.length < CHUNK) return;
      range = after(last.id, range);
    }
  }

  async function readParts(from: number): Promise<void> {
    const to = from + PARTS;
    const range = rangeOfParts(from, to);
    const [keys, texts] = await Promise.all([parts.getAllKeys(range), parts.getAll(range)]);
    const known = new Map(keys.map((key, index) => [key, readPart(texts[index])]));
    const found = [...known.values()].flatMap((part) => part ?? []);
    if (found.length > 0) onPart(found);
    const missing = PART_STARTS.slice(from, to).flatMap((start, index) =>
      known.get(start) ? [] : [from + index],
    );
    if (missing.length === PARTS) return readRange(from, to);
    await Promise.all(missing.map((index) => readRange(index, index + 1)));
  }

  const starts = PART_STARTS.flatMap((_, index) => (index % PARTS === 0 ? [index] : []));
  await Promise.all(starts.map(readParts));
}

/** Returns the rest of a range after an id. */
function after(id: string, { upper }: IDBKeyRange): IDBKeyRange {
  return upper === undefined
    ? IDBKeyRange.lowerBound(id, true)
    : IDBKeyRange.bound(id, upper, true, true);
}
