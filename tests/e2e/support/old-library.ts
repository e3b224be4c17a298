import type { Page } from '@playwright/test';

/**
 * Replaces the library with one of version 1 that has these articles, and keeps it open. `givesWay`: until a newer
 * version is to be opened.
 */
export const holdOldLibrary = (page: Page, articles: object[], givesWay: boolean): Promise<void> =>
  page.evaluate(
    async ({ articles, givesWay }) => {
      const settle = (request: IDBRequest) =>
        new Promise<void>((done, failed) => {
          request.onsuccess = () => done();
          request.onerror = () => failed(request.error);
        });
      await settle(indexedDB.deleteDatabase('lectern-library'));
      const opening = indexedDB.open('lectern-library', 1);
      opening.onupgradeneeded = () => {
        const entries = opening.result.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('byUrlKey', 'urlKey', { unique: true });
        entries.createIndex('bySavedAt', ['savedAt', 'id']);
        const bodies = opening.result.createObjectStore('bodies', { keyPath: 'id' });
        for (const [index, article] of articles.entries()) {
          // Articles of this test have an address.
          const { url } = article as { url: string };
          entries.put({ id: `old-${index}`, urlKey: url, savedAt: index, title: 'x' });
          bodies.put({ id: `old-${index}`, article });
        }
      };
      await settle(opening);
      const database = opening.result;
      if (givesWay) database.onversionchange = () => database.close();
      // Kept open as long as the page lives.
      Object.assign(globalThis, { database });
    },
    { articles, givesWay },
  );
