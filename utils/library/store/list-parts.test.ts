// @vitest-environment node
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { keyOfArticle } from '@/utils/article/address/article-url-key';
import type { LibraryStore } from './library-store';
import { toWaitingLink } from './link-entry';
import { PART_STARTS, partOf } from './list-parts';
import { asSavedArticleId, type SavedArticleEntry, type WholeArticle } from './saved-article';
import { toEntry } from './to-entry';

const MANY = 600;
const byId = (one: SavedArticleEntry, other: SavedArticleEntry) => (one.id < other.id ? -1 : 1);

/** Returns an article whose id begins with any of the digits, as those of a browser do. */
function makeWhole(number: number): WholeArticle {
  const article = makeArticle({ url: `https://news.test/${number}`, title: `Ferry ${number}` });
  const start = ((number * 37) % 256).toString(16).padStart(2, '0');
  const entry = toEntry(
    article,
    asSavedArticleId(`${start}-${number}`),
    keyOfArticle(article),
    number,
  );
  return { entry, article, editions: [], pictures: [], thumbnail: null };
}

/** A library whose parts are written, and a way to look at it with and without them. */
async function makeLarge() {
  const made = makeLibrary();
  await made.ready();
  const { store } = made;
  const wholes = Array.from({ length: MANY }, (_, number) => makeWhole(number));
  await expectOk(store.writeWhole(wholes));
  await expectOk(store.renewListParts());
  return { ...made, wholes };
}

async function listed(store: LibraryStore): Promise<SavedArticleEntry[]> {
  const found: SavedArticleEntry[] = [];
  await expectOk(store.readAll((part) => found.push(...part)));
  return found.sort(byId);
}

/** Reads each entry by its id, which never uses a part. */
async function oneByOne(store: LibraryStore): Promise<SavedArticleEntry[]> {
  const ids = await expectOk(store.ids());
  const entries = await Promise.all(ids.map((id) => expectOk(store.entry(id))));
  return entries.flatMap((entry) => entry ?? []).sort(byId);
}

test('every id belongs to the part that starts at it or before it', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      const part = partOf(id);
      expect((PART_STARTS[part] ?? '') <= id).toBe(true);
      const next = PART_STARTS[part + 1];
      expect(next === undefined || id < next).toBe(true);
    }),
  );
});

test('the list is the same whether it is read from parts or not', async () => {
  const { store } = await makeLarge();
  expect(await listed(store)).toHaveLength(MANY);
  expect(await listed(store)).toEqual(await oneByOne(store));
});

test('every change of the library shows in the list, whatever its kind', async () => {
  const { library, store, clock, wholes } = await makeLarge();
  const number = fc.nat({ max: MANY - 1 });
  const idOf = (at: number) => asSavedArticleId(wholes[at]?.entry.id ?? '');
  const kept = (at: number) =>
    [{ id: idOf(at), src: 'a', status: 'kept', blob: new Blob(['12']) }] as const;
  const step = fc.oneof(
    number.map(
      (at) => () => library.save(makeArticle({ url: `https://news.test/${at}`, text: `${at}` })),
    ),
    number.map((at) => () => library.save(makeArticle({ url: `https://other.test/${at}` }))),
    number.map((at) => () => library.change([idOf(at)], { isFavourite: true, addTags: ['ferry'] })),
    number.map((at) => () => library.remove(idOf(at))),
    number.map((at) => () => library.undoSave(idOf(at))),
    number.map((at) => () => store.purge([idOf(at)])),
    number.map((at) => () => store.keepPictures(idOf(at), kept(at), null)),
    number.map((at) => () => store.deletePictures([idOf(at)])),
    number.map((at) => () => store.saveLinks([toWaitingLink(`https://later.test/${at}`)])),
    // Takes the address of another article, which it replaces.
    fc.tuple(number, number).map(([one, other]) => () => {
      const urlKey = wholes[other]?.entry.urlKey ?? makeWhole(other).entry.urlKey;
      const whole = makeWhole(one);
      return store.writeWhole([{ ...whole, entry: { ...whole.entry, urlKey } }]);
    }),
    fc.constant(() => store.renewListParts()),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      for (const run of steps) {
        clock.now += 1;
        await run();
      }
      expect(await listed(store)).toEqual(await oneByOne(store));
    }),
    { numRuns: 15 },
  );
});

/** Changes the stored parts behind the library's back. */
async function changeParts(change: (parts: Map<string, string>) => void): Promise<void> {
  const database = await openDB('lectern-library');
  const write = database.transaction('listParts', 'readwrite');
  const [keys, texts] = await Promise.all([write.store.getAllKeys(), write.store.getAll()]);
  const parts = new Map(keys.map((key, index) => [String(key), String(texts[index])]));
  change(parts);
  await write.store.clear();
  for (const [key, text] of parts) await write.store.put(text, key);
  await write.done;
  database.close();
}

test('parts are read where they exist, and entries where a part lacks or is damaged', async () => {
  const { store } = await makeLarge();
  const before = await listed(store);
  await changeParts((parts) => {
    expect(parts.size).toBe(PART_STARTS.length);
    parts.delete('0b');
    parts.set('0c', 'not JSON');
    parts.set('0d', '[]');
    parts.set('0e', 'null');
  });
  const after = await listed(store);
  expect(after).toEqual(before.filter(({ id }) => !id.startsWith('0d')));
});

test('a small library has no parts', async () => {
  const { library, store, ready } = makeLibrary();
  await ready();
  await library.save(makeArticle({ url: 'https://news.test/1' }));
  await expectOk(store.renewListParts());
  await changeParts((parts) => expect(parts.size).toBe(0));
});
