import type { ArticleUrlKey } from '@/utils/article/article-url-key';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { TransferError } from '../transfer-failure';

/** What of an entry tells whether something from outside is the same. */
export type KnownEntry = Pick<SavedArticleEntry, 'id' | 'kind' | 'textHash' | 'savedAt'>;

/** What the library has, by address, kept up to date. */
export interface LibraryLookup {
  byUrlKey: ReadonlyMap<ArticleUrlKey, KnownEntry>;
  /** Whether an id names something already. */
  hasId(id: SavedArticleId): boolean;
  /** Takes up what has changed since. Throws a TransferError when the library does not answer. */
  refresh(): Promise<void>;
}

/** Entries read at a time. */
const PART = 1_000;

/** Looks at the whole library once; deleted entries count, for they hold their address. Throws as `refresh`. */
export async function lookUpLibrary(
  store: Pick<LibraryStore, 'changedSince'>,
): Promise<LibraryLookup> {
  const byUrlKey = new Map<ArticleUrlKey, KnownEntry>();
  const ids = new Set<SavedArticleId>();
  let revision = 0;
  const refresh = async () => {
    for (;;) {
      const part = await store.changedSince(revision, PART);
      if (!part.ok) throw TransferError.of(part.error);
      for (const { id, urlKey, kind, textHash, savedAt } of part.value) {
        byUrlKey.set(urlKey, { id, kind, textHash, savedAt });
        ids.add(id);
      }
      revision = part.value.at(-1)?.revision ?? revision;
      if (part.value.length < PART) return;
    }
  };
  await refresh();
  return { byUrlKey, hasId: (id) => ids.has(id), refresh };
}
