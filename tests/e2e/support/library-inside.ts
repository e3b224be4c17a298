import { expect, type Page } from '@playwright/test';
import type { LecternBrowser } from '@/scripts/browser/launch-lectern';
import type { Article } from '@/utils/article/article';
import type { Result } from '@/utils/article/outcome/result';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import { hashText } from '@/utils/library/store/hash-text';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { makeArticle } from '../../support/articles';
import type { ExtensionScope } from './extension-scope';

/** The stored records; pictures and thumbnails as type, size and digest of their bytes. */
export interface StoredLibrary {
  entries: SavedArticleEntry[];
  bodies: { id: string; article: Article }[];
  editions: { id: string; savedAt: number; article: Article }[];
  pictures: { id: string; src: string; status: string; blob?: string }[];
  thumbnails: { id: string; blob: string }[];
}

/** Reads the database directly, without Lectern's code, from a page of the extension. */
export const readStores = (page: Page): Promise<StoredLibrary> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('lectern-library');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => done(opening.result);
    });
    const digest = async (blob: Blob) => {
      const bytes = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
      const digits = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0'));
      return `${blob.type} ${blob.size} ${digits.join('')}`;
    };
    const readAll = async (store: string) => {
      const all = await new Promise<{ blob?: Blob }[]>((done, failed) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onerror = () => failed(request.error);
        request.onsuccess = () => done(request.result);
      });
      return Promise.all(
        all.map(async (value) =>
          value.blob ? { ...value, blob: await digest(value.blob) } : value,
        ),
      );
    };
    const stores = ['entries', 'bodies', 'editions', 'pictures', 'thumbnails'];
    const read = await Promise.all(stores.map(async (store) => [store, await readAll(store)]));
    database.close();
    // Lectern wrote records of these shapes.
    return Object.fromEntries(read) as StoredLibrary;
  });

/** Deletes everything in the library, from a page of the extension. */
export const emptyLibrary = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('lectern-library');
      opening.onsuccess = () => done(opening.result);
    });
    const names = [...database.objectStoreNames];
    const write = names.length > 0 ? database.transaction(names, 'readwrite') : null;
    for (const name of names) write?.objectStore(name).clear();
    if (write) await new Promise((done) => write.addEventListener('complete', done));
    database.close();
    // An empty database of no version would not be created anew.
    if (!write) indexedDB.deleteDatabase('lectern-library');
  });

/** The background's response to a save from the overlay; null if there is none. */
export type SaveAnswer = Result<SavedArticleEntry, StorageFailure> | null;

/** Saves an article through the background, from a page of the extension. */
export const saveThroughBackground = (page: Page, article: Article): Promise<SaveAnswer> =>
  page.evaluate((argument) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    return chrome.runtime.sendMessage({ type: 'lectern-call', name: 'save', argument });
  }, article);

/** Returns an article with its own address and text; `size` is the approximate number of extra characters. */
export function makeNumbered(number: number, text = '', size = 0): Article {
  const said = `Night ${number} ${text}. ${'The boat leaves at twenty past nine. '.repeat(size / 37)}`;
  return makeArticle({
    url: `https://news.test/night-${number}.html`,
    title: `Night ${number}`,
    text: said,
    html: `<p>${said}</p>`,
  });
}

/** Opens a page of the extension that does not use the library itself. */
export async function openQuietPage(lectern: LecternBrowser): Promise<Page> {
  const page = await lectern.context.newPage();
  await page.goto(lectern.address('options.html'));
  return page;
}

function countById(records: readonly { id: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of records) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Expects every entry to have its body, every body its entry, and all counts to be correct. */
export async function expectWholeArticles(page: Page) {
  const stored = await readStores(page);
  const ids = stored.entries.map(({ id }) => id);
  expect(stored.bodies.map(({ id }) => id)).toEqual(ids);
  const editions = countById(stored.editions);
  const kept = countById(stored.pictures.filter(({ status }) => status === 'kept'));
  const missing = countById(stored.pictures.filter(({ status }) => status !== 'kept'));
  // Compared at once: each `expect` takes time, and there may be ten thousand articles.
  const stated = stored.entries.map((entry) => ({
    id: entry.id,
    textHash: entry.textHash,
    editions: entry.editions.count,
    kept: entry.pictures.kept,
    missing: entry.pictures.missing,
  }));
  const found = stored.bodies.map(({ id, article }) => ({
    id,
    textHash: hashText(article),
    editions: editions.get(id) ?? 0,
    kept: kept.get(id) ?? 0,
    missing: missing.get(id) ?? 0,
  }));
  expect(stated).toEqual(found);
  const known = new Set<string>(ids);
  const belongings = [...stored.editions, ...stored.pictures, ...stored.thumbnails];
  expect(belongings.filter(({ id }) => !known.has(id))).toEqual([]);
  return stored;
}

/** Adds random pictures with a PNG header and a thumbnail to each saved article, directly in the database. */
export const addPictures = (page: Page, count: number, bytes: number): Promise<void> =>
  page.evaluate(
    async ({ count, bytes }) => {
      const makePicture = () => {
        const noise = new Uint8Array(bytes);
        // The maximum per call.
        for (let at = 0; at < bytes; at += 65_536)
          crypto.getRandomValues(noise.subarray(at, at + 65_536));
        noise.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
        return new Blob([noise], { type: 'image/png' });
      };
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('lectern-library');
        opening.onsuccess = () => done(opening.result);
      });
      const write = database.transaction(['entries', 'pictures', 'thumbnails'], 'readwrite');
      const entries = write.objectStore('entries').getAll();
      entries.onsuccess = () => {
        for (const entry of entries.result) {
          for (let number = 0; number < count; number += 1) {
            const src = `https://news.test/${entry.id}-${number}.png`;
            write
              .objectStore('pictures')
              .put({ id: entry.id, src, status: 'kept', blob: makePicture() });
          }
          const pictures = { kept: count, missing: 0, bytes: count * bytes };
          write.objectStore('entries').put({ ...entry, pictures });
          write
            .objectStore('thumbnails')
            .put({ id: entry.id, blob: makePicture().slice(0, 2_000, 'image/png') });
        }
      };
      await new Promise<void>((done, failed) => {
        write.oncomplete = () => done();
        write.onabort = () => failed(write.error);
      });
      database.close();
    },
    { count, bytes },
  );
