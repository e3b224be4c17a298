import type { Page } from '@playwright/test';
import { makeArticle } from '@/tests/support/articles';
import { keyOfArticle } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import { asSavedArticleId, type SavedArticleEntry } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';

/** An article for the library, and fields of its entry. */
export interface Filling {
  article?: Partial<Article>;
  entry?: Partial<SavedArticleEntry>;
}

/** Replaces the library of the extension that the page belongs to. The first article is the newest. */
export async function fillLibrary(page: Page, fillings: readonly Filling[]): Promise<void> {
  const now = Date.now();
  // Higher than any earlier revision, so that the search notices the change.
  const revision = now * 10;
  const whole = fillings.map((filling, index) => {
    const article = makeArticle({ url: `https://news.test/${index}`, ...filling.article });
    const id = asSavedArticleId(`filled-${String(index).padStart(6, '0')}`);
    const entry = toEntry(article, id, keyOfArticle(article), now - index * 3_600_000);
    return { entry: { ...entry, revision: revision + index, ...filling.entry }, article };
  });
  await page.evaluate(
    async ({ articles, last }) => {
      const opening = indexedDB.open('lectern-library');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const write = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const name of database.objectStoreNames) write.objectStore(name).clear();
      for (const { entry, article } of articles) {
        write.objectStore('entries').put(entry);
        write.objectStore('bodies').put({ id: entry.id, article });
      }
      write.objectStore('facts').put(last, 'revision');
      await new Promise((resolve, reject) => {
        write.oncomplete = resolve;
        write.onabort = () => reject(write.error);
      });
      database.close();
    },
    { articles: whole, last: revision + whole.length },
  );
}
