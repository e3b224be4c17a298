import type { IDBPObjectStore } from 'idb';
import type { ArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { LibrarySchema, StoreName } from './database/library-schema';
import type { SavedArticleEntry } from './saved-article';

type Entries<Mode extends IDBTransactionMode> = IDBPObjectStore<
  LibrarySchema,
  StoreName[],
  'entries',
  Mode
>;

/**
 * Returns the entry whose canonical or page address has one of these keys, deleted or not; undefined if there is none.
 * Earlier keys come first: an article may be saved under its canonical address or only under that of its page.
 */
export async function findEntry<Mode extends IDBTransactionMode>(
  entries: Pick<Entries<Mode>, 'index'>,
  keys: readonly ArticleUrlKey[],
): Promise<SavedArticleEntry | undefined> {
  for (const key of keys) {
    const found =
      (await entries.index('byUrlKey').get(key)) ?? (await entries.index('byPageKey').get(key));
    if (found) return found;
  }
  return undefined;
}
