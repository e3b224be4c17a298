import type { ArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { TransferError } from '../transfer-failure';

/** The fields of an entry that comparing texts needs. */
export type ComparedEntry = Pick<SavedArticleEntry, 'kind' | 'textHash' | 'savedAt' | 'partial'>;

/** The fields of an entry that comparing everything about an article needs. */
export type KnownEntry = ComparedEntry &
  Pick<
    SavedArticleEntry,
    'id' | 'tags' | 'progress' | 'isFavourite' | 'deletedAt' | 'editions' | 'pictures'
  >;

/** The entries of the library by address. */
export interface LibraryLookup {
  byUrlKey: ReadonlyMap<ArticleUrlKey, KnownEntry>;
  /** Whether an id is in use. */
  hasId(id: SavedArticleId): boolean;
  /** Reads later changes. Throws a TransferError if the library fails. */
  refresh(): Promise<void>;
}

/** Entries read at a time. */
const PART = 1_000;

/** Reads the whole library once, including deleted entries, which still own their addresses. Throws like `refresh`. */
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
      for (const entry of part.value) {
        byUrlKey.set(entry.urlKey, toKnown(entry));
        ids.add(entry.id);
      }
      revision = part.value.at(-1)?.revision ?? revision;
      if (part.value.length < PART) return;
    }
  };
  await refresh();
  return { byUrlKey, hasId: (id) => ids.has(id), refresh };
}

/** A copy of few fields, because the whole library is in memory. */
function toKnown(entry: SavedArticleEntry): KnownEntry {
  const { id, kind, textHash, savedAt, tags, progress, isFavourite, deletedAt } = entry;
  const { editions, pictures, partial } = entry;
  return {
    id,
    kind,
    textHash,
    savedAt,
    tags,
    progress,
    isFavourite,
    deletedAt,
    editions,
    pictures,
    ...(partial && { partial }),
  };
}
