import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { countLibrary } from './count-library';

/** Reads the tags of the library, sorted by name. Empty if it cannot be read. */
export async function listTags(store: Pick<LibraryStore, 'readAll'>): Promise<string[]> {
  const entries: SavedArticleEntry[] = [];
  const read = await store.readAll((part) => entries.push(...part));
  return read.ok ? countLibrary(entries).tags.map(({ tag }) => tag) : [];
}
