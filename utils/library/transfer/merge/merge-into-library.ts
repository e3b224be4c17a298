import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleId, WholeArticle } from '@/utils/library/store/saved-article';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { TransferError } from '../transfer-failure';
import type { BatchWriter } from './batch-writer';
import type { LibraryLookup } from './library-lookup';
import { mergeWhole } from './merge-whole';

/**
 * Merges an incoming article with the one at its address and passes it to the writer. Unchanged articles are not
 * written. A new article keeps its id unless that id is taken. Throws a TransferError if the library fails.
 */
export async function mergeIntoLibrary(
  store: Pick<LibraryStore, 'readWhole'>,
  lookup: LibraryLookup,
  writer: BatchWriter,
  there: WholeArticle,
): Promise<void> {
  const known = lookup.byUrlKey.get(there.entry.urlKey);
  const here = known && (await store.readWhole(known.id));
  if (here && !here.ok) throw TransferError.of(here.error);
  if (here?.value) {
    const merged = mergeWhole(here.value, there);
    if (!isSame(here.value, merged)) await writer.add(merged);
  } else await writer.add(isTaken(lookup, there) ? withFreshId(there) : there);
}

/** Whether a merge changed nothing. Merging only adds, and the entry has the counts. */
function isSame(here: WholeArticle, merged: WholeArticle): boolean {
  return (
    here.article === merged.article &&
    here.thumbnail === merged.thumbnail &&
    JSON.stringify(here.entry) === JSON.stringify(merged.entry)
  );
}

/** Whether its id belongs to another article. Its own id may be known from before it was purged. */
function isTaken(lookup: LibraryLookup, { entry }: WholeArticle): boolean {
  return lookup.hasId(entry.id) && lookup.byUrlKey.get(entry.urlKey)?.id !== entry.id;
}

function withFreshId({ entry, ...whole }: WholeArticle): WholeArticle {
  const id = asSavedArticleId(crypto.randomUUID());
  const own = <T extends { id: SavedArticleId }>(item: T): T => ({ ...item, id });
  const [editions, pictures] = [whole.editions.map(own), whole.pictures.map(own)];
  return { ...whole, entry: { ...entry, id }, editions, pictures };
}
