import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import type { Result } from '@/utils/article/result';
import { keyOf, Library } from './library';

let clock: number;
let ids: number;
const announced: string[] = [];

function openLibrary(): Library {
  return new Library({
    now: () => clock,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    changes: { announce: (id) => announced.push(id), listen: () => () => undefined },
  });
}

/** The value of an outcome that must be a success. */
async function expectOk<T>(outcome: Promise<Result<T, unknown>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock = 1_000;
  ids = 0;
  announced.length = 0;
});

test('a saved article is found again by its address and opened whole', async () => {
  const library = openLibrary();
  const article = makeArticle();
  const entry = await expectOk(library.save(article));
  expect(entry).toMatchObject({
    id: 'id-1',
    title: article.title,
    savedAt: 1_000,
    thumbnail: 'https://news.test/ferry.jpg',
  });
  expect(
    await expectOk(
      library.find(keyOf({ url: `${article.url}?utm_source=x#end`, canonicalUrl: null })),
    ),
  ).toEqual(entry);
  expect(await expectOk(library.open('id-1'))).toEqual({ entry, article });
});

test('saving the same address again brings it up to date and stays one entry', async () => {
  const library = openLibrary();
  await library.save(makeArticle());
  clock = 2_000;
  const again = await expectOk(library.save(makeArticle({ title: 'The ferries, corrected' })));
  expect(again).toMatchObject({ id: 'id-1', title: 'The ferries, corrected', savedAt: 2_000 });
  expect(await expectOk(library.count())).toBe(1);
  expect((await expectOk(library.open('id-1')))?.article.title).toBe('The ferries, corrected');
});

test('the list is newest first and goes on after any entry, also among those of one moment', async () => {
  const library = openLibrary();
  for (const number of [1, 2, 3, 4, 5]) {
    clock = number < 4 ? 1_000 : 1_000 + number;
    await library.save(makeArticle({ url: `https://news.test/${number}` }));
  }
  const first = await expectOk(library.list(3));
  expect(first.map(({ id }) => id)).toEqual(['id-5', 'id-4', 'id-3']);
  const rest = await expectOk(library.list(3, first.at(-1)));
  expect(rest.map(({ id }) => id)).toEqual(['id-2', 'id-1']);
});

test('what is removed is gone, and comes back as it was', async () => {
  const library = openLibrary();
  const entry = await expectOk(library.save(makeArticle()));
  const removed = await expectOk(library.remove(entry.id));
  expect(await expectOk(library.open(entry.id))).toBeNull();
  expect(await expectOk(library.count())).toBe(0);
  if (!removed) throw new Error('nothing was removed');
  clock = 9_000;
  expect(await expectOk(library.putBack(removed))).toEqual(entry);
  expect(await expectOk(library.open(entry.id))).toEqual({ entry, article: makeArticle() });
});

test('an article saved anew meanwhile is not overwritten by putting the old one back', async () => {
  const library = openLibrary();
  const entry = await expectOk(library.save(makeArticle()));
  const removed = await expectOk(library.remove(entry.id));
  await library.save(makeArticle({ title: 'Saved anew' }));
  if (!removed) throw new Error('nothing was removed');
  expect((await expectOk(library.putBack(removed))).title).toBe('Saved anew');
  expect(await expectOk(library.count())).toBe(1);
});

test('removing what is not there changes nothing', async () => {
  const library = openLibrary();
  const entry = await expectOk(library.save(makeArticle()));
  await library.remove(entry.id);
  expect(await expectOk(library.remove(entry.id))).toBeNull();
});

test('a body that does not fit what an article is, is not opened', async () => {
  const library = openLibrary();
  const entry = await expectOk(library.save(makeArticle()));
  const spoilt = { ...makeArticle(), html: 7 } as unknown as ReturnType<typeof makeArticle>;
  await library.save(spoilt);
  expect(await expectOk(library.open(entry.id))).toBeNull();
});

test('a write that fails changes nothing and says why', async () => {
  const library = openLibrary();
  await library.save(makeArticle());
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
  });
  const outcome = await library.save(makeArticle({ url: 'https://news.test/other' }));
  put.mockRestore();
  expect(outcome).toMatchObject({ ok: false, error: { reason: 'storage-full' } });
  expect(await expectOk(library.count())).toBe(1);
});

test('a connection that the browser has closed is opened again', async () => {
  const library = openLibrary();
  await library.save(makeArticle());
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing', 'InvalidStateError');
  });
  expect(await expectOk(library.count())).toBe(1);
  transaction.mockRestore();
});

test('every change is announced to the other pages', async () => {
  const library = openLibrary();
  const entry = await expectOk(library.save(makeArticle()));
  const removed = await expectOk(library.remove(entry.id));
  if (removed) await library.putBack(removed);
  expect(announced).toEqual(['id-1', 'id-1', 'id-1']);
});
