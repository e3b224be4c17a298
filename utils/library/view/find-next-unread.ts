import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** Entries read at a time. */
const CHUNK = 50;

/**
 * Returns the next unread article to read after another: the newest of the older ones, or else the newest of all. Links
 * and archived articles are left out. Null if there is none or the library cannot be read.
 */
export async function findNextUnread(
  store: Pick<LibraryStore, 'list'>,
  after: SavedArticleEntry,
): Promise<SavedArticleEntry | null> {
  const isNext = ({ id, kind, state, isArchived }: SavedArticleEntry) =>
    id !== after.id && kind === 'article' && state === 'unread' && !isArchived;
  const search = async (from?: SavedArticleEntry): Promise<SavedArticleEntry | null> => {
    for (let last = from; ; ) {
      const part = await store.list(CHUNK, last);
      if (!part.ok) return null;
      const found = part.value.find(isNext);
      if (found) return found;
      last = part.value.at(-1);
      if (!last || part.value.length < CHUNK) return null;
    }
  };
  return (await search(after)) ?? search();
}
