import type { Outcome } from '@/utils/library/store/library-connection';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { toSearchDocument } from './search-document';
import type { SearchIndex } from './search-index';

/** The methods of the library that the index reads. */
export interface IndexedLibrary {
  changedSince(revision: number, count: number): Outcome<SavedArticleEntry[]>;
  ids(): Outcome<SavedArticleId[]>;
  /** Returns the text of an article; empty if it has none. */
  text(id: SavedArticleId): Promise<string>;
}

/** How many articles of the library are indexed. */
export interface IndexProgress {
  done: number;
  total: number;
}

/** Articles indexed at a time. Searches wait for one batch, and a closing page loses at most one. */
const PART = 10;

/**
 * Brings the index up to date: indexes changes since its revision in batches, yielding between them, and removes
 * deleted articles. Stops early if the library cannot be read; the next call continues.
 */
export async function catchUp(
  library: IndexedLibrary,
  index: SearchIndex,
  onProgress: (progress: IndexProgress) => void,
): Promise<void> {
  if (!(await takeInChanges(library, index, onProgress))) return;
  const missing = await compareIds(library, index);
  if (missing === 0) return;
  // An article was saved meanwhile, or the library was restored to an earlier state and restarted its revisions.
  if (!(await takeInChanges(library, index, onProgress))) return;
  if ((await compareIds(library, index)) > 0) {
    index.put([], -1);
    await takeInChanges(library, index, onProgress);
  }
}

/** Returns whether it reached the end. */
async function takeInChanges(
  library: IndexedLibrary,
  index: SearchIndex,
  onProgress: (progress: IndexProgress) => void,
): Promise<boolean> {
  let total = 0;
  for (;;) {
    const changed = await library.changedSince(index.revision, PART);
    if (!changed.ok) return false;
    const last = changed.value.at(-1);
    if (!last) return true;
    // Progress is reported only if there is more than one batch.
    if (total === 0 && changed.value.length === PART) {
      const ids = await library.ids();
      total = ids.ok ? ids.value.length : 0;
    }
    if (total > 0) onProgress({ done: Math.min(index.size, total), total });
    const documents = await Promise.all(
      changed.value.map(async (entry) => toSearchDocument(entry, await library.text(entry.id))),
    );
    index.put(documents, last.revision);
    await giveWay();
  }
}

/** Removes deleted articles. Returns how many articles are not indexed. */
async function compareIds(library: IndexedLibrary, index: SearchIndex): Promise<number> {
  const ids = await library.ids();
  if (!ids.ok) return 0;
  const kept = new Set<string>(ids.value);
  const gone = [...index.ids()].filter((id) => !kept.has(id));
  if (gone.length > 0) index.remove(gone);
  return ids.value.filter((id) => !index.has(id)).length;
}

/** Lets pending messages be handled first. */
const giveWay = () => new Promise<void>((done) => setTimeout(done));
