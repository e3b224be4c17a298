import type { Outcome } from '@/utils/library/store/library-connection';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { toSearchDocument } from './search-document';
import type { SearchIndex } from './search-index';

/** What the index reads of the library. */
export interface IndexedLibrary {
  changedSince(revision: number, count: number): Outcome<SavedArticleEntry[]>;
  ids(): Outcome<SavedArticleId[]>;
  /** The text of an article; empty when it has none. */
  text(id: SavedArticleId): Promise<string>;
}

/** How many of the library's articles the index knows. */
export interface IndexProgress {
  done: number;
  total: number;
}

/** Articles taken in at a time: searches wait for no more than these, and a part is lost with a page that closes. */
const PART = 10;

/**
 * Brings the index to where the library is: takes in what changed since its revision, in parts between which others get
 * their turn, and forgets what is no longer kept. Ends early when the library cannot be read; what is missing then is
 * caught up next time.
 */
export async function catchUp(
  library: IndexedLibrary,
  index: SearchIndex,
  onProgress: (progress: IndexProgress) => void,
): Promise<void> {
  if (!(await takeInChanges(library, index, onProgress))) return;
  const missing = await compareIds(library, index);
  if (missing === 0) return;
  // Saved in this moment; or the library was put back to an earlier state and counts its revisions anew.
  if (!(await takeInChanges(library, index, onProgress))) return;
  if ((await compareIds(library, index)) > 0) {
    index.put([], -1);
    await takeInChanges(library, index, onProgress);
  }
}

/** Answers whether it got to the end. */
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
    // Told before a long way is begun; one article more is not worth it.
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

/** Forgets what is no longer kept; answers how many articles of the library are not known. */
async function compareIds(library: IndexedLibrary, index: SearchIndex): Promise<number> {
  const ids = await library.ids();
  if (!ids.ok) return 0;
  const kept = new Set<string>(ids.value);
  const gone = [...index.ids()].filter((id) => !kept.has(id));
  if (gone.length > 0) index.remove(gone);
  return ids.value.filter((id) => !index.has(id)).length;
}

/** Lets messages that have come be answered first. */
const giveWay = () => new Promise<void>((done) => setTimeout(done));
