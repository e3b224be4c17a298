import type { Outcome } from '@/utils/library/store/database/library-connection';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { toSearchDocument } from './search-document';
import type { SearchIndex } from './search-index';

/** The methods of the library that the index reads. */
export interface IndexedLibrary {
  changedSince(revision: number, count: number): Outcome<SavedArticleEntry[]>;
  ids(): Outcome<SavedArticleId[]>;
  /** Returns the texts of articles in the given order; empty for one without a text. */
  texts(ids: readonly SavedArticleId[]): Outcome<string[]>;
}

/** How many articles of the library are indexed. */
export interface IndexProgress {
  done: number;
  total: number;
}

/** Articles read at a time. The next part is read while one is indexed. */
const PART = 50;
/** Articles indexed at a time: a search waits for at most one slice. */
const SLICE = 10;
/** Articles written to the index file at a time. A closing page loses at most these, and they are indexed again. */
const COMMIT = 500;

/**
 * Brings the index up to date: indexes changes since its revision in slices, yielding between them, and removes
 * deleted articles. Returns false if the library could not be read; the next call continues.
 */
export async function catchUp(
  library: IndexedLibrary,
  index: SearchIndex,
  onProgress: (progress: IndexProgress) => void,
): Promise<boolean> {
  if (!(await indexChanges(library, index, onProgress))) return false;
  const missing = await compareIds(library, index);
  if (missing === 0) return true;
  // An article was saved meanwhile, or the library was restored to an earlier state and restarted its revisions.
  if (!(await indexChanges(library, index, onProgress))) return false;
  if ((await compareIds(library, index)) === 0) return true;
  index.put([], -1);
  index.commit();
  return indexChanges(library, index, onProgress);
}

/** Returns whether it reached the end. */
async function indexChanges(
  library: IndexedLibrary,
  index: SearchIndex,
  onProgress: (progress: IndexProgress) => void,
): Promise<boolean> {
  let total = 0;
  let pending = 0;
  let reading = readPart(library, index.revision);
  for (;;) {
    const part = await reading;
    const last = part?.at(-1);
    if (!part || !last) {
      index.commit();
      return part !== null;
    }
    reading = readPart(library, last.entry.revision);
    // Progress is reported only if there is more than one slice.
    if (total === 0 && part.length > SLICE) {
      const ids = await library.ids();
      total = ids.ok ? ids.value.length : 0;
    }
    if (total > 0) onProgress({ done: Math.min(index.size, total), total });
    for (let from = 0; from < part.length; from += SLICE) {
      const slice = part.slice(from, from + SLICE);
      const documents = slice.map(({ entry, text }) => toSearchDocument(entry, text));
      index.put(documents, slice.at(-1)?.entry.revision ?? index.revision);
      await yieldToEvents();
    }
    pending += part.length;
    if (pending >= COMMIT) {
      index.commit();
      pending = 0;
    }
  }
}

/** An article to index. */
interface ChangedArticle {
  entry: SavedArticleEntry;
  text: string;
}

/** Reads the next changed articles; null if the library cannot be read. */
async function readPart(
  library: IndexedLibrary,
  revision: number,
): Promise<ChangedArticle[] | null> {
  const changed = await library.changedSince(revision, PART);
  if (!changed.ok) return null;
  const texts = await library.texts(changed.value.map(({ id }) => id));
  if (!texts.ok) return null;
  return changed.value.map((entry, index) => ({ entry, text: texts.value[index] ?? '' }));
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
const yieldToEvents = () => new Promise<void>((done) => setTimeout(done));
