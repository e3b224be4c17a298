// @vitest-environment node
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';

const NAME = 'lectern-library';
const ARTICLES = [1, 2, 3, 4].map((number) => makeArticle({ url: `https://news.test/${number}` }));

/** Creates a library of version 1. */
async function makeOldLibrary(): Promise<void> {
  const old = await openDB(NAME, 1, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('byUrlKey', 'urlKey', { unique: true });
      entries.createIndex('bySavedAt', ['savedAt', 'id']);
      database.createObjectStore('bodies', { keyPath: 'id' });
    },
  });
  for (const [index, article] of ARTICLES.entries()) {
    const id = `old-${index}`;
    await old.put('entries', { id, urlKey: article.url, savedAt: index, title: 'x' });
    await old.put('bodies', { id, article });
  }
  old.close();
}

async function readDatabase(version?: number) {
  const database = await openDB(NAME, version);
  const read = {
    version: database.version,
    stores: [...database.objectStoreNames],
    entries: await database.getAll('entries'),
  };
  database.close();
  return read;
}

test('an upgrade that ends half-way leaves the old library as it was, and the next one completes it', async () => {
  const { library, store } = makeLibrary();
  await makeOldLibrary();
  const before = await readDatabase();
  const real = IDBCursor.prototype.update;
  let updates = 0;
  const update = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(function (
    this: IDBCursor,
    value: unknown,
  ) {
    updates += 1;
    if (updates === 3) throw new DOMException('the disk is gone', 'UnknownError');
    return real.call(this, value);
  });
  expect(await library.open('old-0')).toMatchObject({ ok: false });
  update.mockRestore();
  expect(updates).toBe(3);
  expect(await readDatabase()).toEqual(before);

  for (const [index, article] of ARTICLES.entries()) {
    expect((await expectOk(library.open(`old-${index}`)))?.article).toEqual(article);
  }
  expect(await expectOk(store.ids())).toHaveLength(ARTICLES.length);
});

test('two windows that open an old library at once upgrade it once', async () => {
  const { library, store, otherWindow } = makeLibrary();
  await makeOldLibrary();
  const opened = await Promise.all(
    [library, otherWindow(), otherWindow()].map((window) => expectOk(window.open('old-2'))),
  );
  for (const found of opened) expect(found?.article).toEqual(ARTICLES[2]);
  const changed = await expectOk(store.changedSince(0, 99));
  expect(changed.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
});

test('a library of a future version is named as such by every call, and nothing in it changes', async () => {
  const { library, store } = makeLibrary();
  const future = await openDB(NAME, 99, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' }).put({ id: 'f', shape: 'unknown' });
      database.createObjectStore('shelves').put('kept', 'first');
    },
  });
  future.close();
  const before = await readDatabase();
  const [article] = ARTICLES;
  if (!article) throw new Error('no article');
  const newer = { ok: false, error: { reason: 'storage-newer' } };
  expect(await library.save(article)).toMatchObject(newer);
  expect(await library.find()).toMatchObject(newer);
  expect(await library.open('f')).toMatchObject(newer);
  expect(await store.list(9)).toMatchObject(newer);
  expect(await store.purgeExpired()).toMatchObject(newer);
  expect(await readDatabase()).toEqual(before);
});
