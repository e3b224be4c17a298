// @vitest-environment node
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { toWaitingLink } from './link-entry';
import { asSavedArticleId, type SavedPicture } from './saved-article';
import { DELETED_FOR } from './writing/purge-expired';

const DAY = 24 * 60 * 60 * 1000;
const article = (number: number) => makeArticle({ url: `https://news.test/${number}` });

test('the list is newest first and continues after any entry, even among equal times', async () => {
  const { library, store, clock } = makeLibrary();
  for (const number of [1, 2, 3, 4, 5]) {
    clock.now = number < 4 ? 1_000 : 1_000 + number;
    await library.save(article(number));
  }
  const first = await expectOk(store.list(3));
  expect(first.map(({ id }) => id)).toEqual(['id-5', 'id-4', 'id-3']);
  const rest = await expectOk(store.list(3, first.at(-1)));
  expect(rest.map(({ id }) => id)).toEqual(['id-2', 'id-1']);
});

test('a fetched article replaces its link and keeps the tags', async () => {
  const { library, store } = makeLibrary();
  const link = { ...toWaitingLink('https://news.test/1?utm_source=x'), tags: ['later'] };
  const [waiting] = await expectOk(store.saveLinks([link, link]));
  expect(waiting).toMatchObject({ kind: 'link', title: link.url, siteName: 'news.test' });
  expect(await expectOk(store.saveLinks([link]))).toEqual([]);
  const fetched = await expectOk(library.save(article(1)));
  expect(fetched).toMatchObject({ id: waiting?.id, kind: 'article', tags: ['later'] });
  expect(fetched.editions.count).toBe(0);
});

test('a link to the page of a saved article is not saved beside it', async () => {
  const { library, store } = makeLibrary();
  const url = 'https://news.test/mobile/1';
  await library.save({ ...article(1), url, canonicalUrl: 'https://news.test/1' });
  expect(await expectOk(store.saveLinks([toWaitingLink(url)]))).toEqual([]);
  expect(await expectOk(store.list(10))).toHaveLength(1);
});

test('articles deleted thirty days ago are purged completely', async () => {
  const { library, store, clock } = makeLibrary();
  const { id } = await expectOk(library.save(article(1)));
  await library.save({ ...article(1), text: 'Changed' });
  const picture: SavedPicture = { id, src: 'x', status: 'kept', blob: new Blob(['picture']) };
  await store.keepPictures(id, [picture], new Blob(['small']));
  clock.now += 1_000;
  await library.remove(id);
  await store.purgeExpired();
  clock.now += DELETED_FOR - 1;
  expect(await expectOk(store.purgeExpired())).toBe(0);
  clock.now += DAY;
  expect(await expectOk(store.purgeExpired())).toBe(0);
  clock.now += DAY;
  expect(await expectOk(store.purgeExpired())).toBe(1);
  expect(await expectOk(store.readWhole(id))).toBeNull();
  expect(await expectOk(store.editions(id))).toEqual([]);
  expect(await expectOk(store.pictures(id))).toEqual([]);
  expect(await expectOk(store.thumbnail(id))).toBeNull();
});

test('the texts of articles are in the given order, and empty for what has none', async () => {
  const { library, store } = makeLibrary();
  const { id } = await expectOk(library.save({ ...article(1), text: 'The boat leaves.' }));
  const other = await expectOk(library.save({ ...article(2), text: 'The boat waits.' }));
  const gone = asSavedArticleId('gone');
  expect(await expectOk(store.texts([other.id, gone, id]))).toEqual([
    'The boat waits.',
    '',
    'The boat leaves.',
  ]);
});

test('saved and missing pictures are counted in the entry, and a retry replaces a missing one', async () => {
  const { library, store } = makeLibrary();
  const { id } = await expectOk(library.save(article(1)));
  const kept: SavedPicture = { id, src: 'a', status: 'kept', blob: new Blob(['12345']) };
  const missing: SavedPicture = { id, src: 'b', status: 'missing', reason: 'refused' };
  const some = await expectOk(store.keepPictures(id, [kept, missing], null));
  expect(some?.pictures).toEqual({ kept: 1, missing: 1, bytes: 5 });
  const all = await expectOk(store.keepPictures(id, [{ ...kept, src: 'b' }], null));
  expect(all?.pictures).toEqual({ kept: 2, missing: 0, bytes: 10 });
  await store.deletePictures([id]);
  expect((await expectOk(library.open(id)))?.entry.pictures.bytes).toBe(0);
  const gone = asSavedArticleId('gone');
  expect(await expectOk(store.keepPictures(gone, [kept], null))).toBeNull();
  expect(await expectOk(store.pictures(gone))).toEqual([]);
});

test('a complete article replaces those with its id and its address', async () => {
  const { library, store } = makeLibrary();
  const one = await expectOk(library.save(article(1)));
  const two = await expectOk(library.save(article(2)));
  const whole = await expectOk(store.readWhole(one.id));
  if (!whole) throw new Error('not there');
  const moved = { ...whole, entry: { ...whole.entry, urlKey: two.urlKey, tags: ['moved'] } };
  await store.writeWhole([moved]);
  expect(await expectOk(store.ids())).toEqual([one.id]);
  expect((await expectOk(library.find(two.urlKey)))?.tags).toEqual(['moved']);
});

test('changes of searchable fields are reported in order, others are not', async () => {
  const { library, store } = makeLibrary();
  const one = await expectOk(library.save(article(1)));
  await library.save(article(2));
  await library.change([one.id], { state: 'read' });
  const first = await expectOk(store.changedSince(0, 10));
  expect(first.map(({ id }) => id)).toEqual(['id-1', 'id-2']);
  await library.change([one.id], { addTags: ['sea'] });
  const later = await expectOk(store.changedSince(first.at(-1)?.revision ?? 0, 10));
  expect(later.map(({ id }) => id)).toEqual(['id-1']);
});

test('all entries are read in parts, including deleted ones', async () => {
  const { library, store } = makeLibrary();
  await library.save(article(1));
  const { id } = await expectOk(library.save(article(2)));
  await library.remove(id);
  const seen: string[] = [];
  await expectOk(store.readAll((part) => seen.push(...part.map((entry) => entry.id))));
  expect(seen).toEqual(['id-1', 'id-2']);
});

test('a library of version 1 is upgraded without losing data', async () => {
  const { library, store } = makeLibrary();
  const old = await openDB('lectern-library', 1, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('byUrlKey', 'urlKey', { unique: true });
      entries.createIndex('bySavedAt', ['savedAt', 'id']);
      database.createObjectStore('bodies', { keyPath: 'id' });
    },
  });
  const [kept, orphan] = ['old-1', 'old-2'];
  await old.put('entries', { id: kept, urlKey: 'https://news.test/1', savedAt: 7, title: 'x' });
  await old.put('bodies', { id: kept, article: article(1) });
  await old.put('entries', { id: orphan, urlKey: 'https://news.test/2', savedAt: 8, title: 'y' });
  old.close();
  const opened = await expectOk(library.open('old-1'));
  expect(opened?.article).toEqual(article(1));
  expect(opened?.entry).toMatchObject({
    savedAt: 7,
    title: article(1).title,
    state: 'unread',
    deletedAt: null,
  });
  expect(await expectOk(store.ids())).toEqual(['old-1']);
  expect((await expectOk(store.changedSince(0, 10))).length).toBe(1);
});

test('while another page holds version 1 open calls fail as blocked, and succeed once it closes', async () => {
  const { library, store } = makeLibrary();
  const old = await openDB('lectern-library', 1, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('byUrlKey', 'urlKey', { unique: true });
      database.createObjectStore('bodies', { keyPath: 'id' });
    },
  });
  const blocked = { ok: false, error: { reason: 'storage-blocked' } };
  expect(await library.save(article(1))).toMatchObject(blocked);
  expect(await library.save(article(2))).toMatchObject(blocked);
  old.close();
  // Only the browser knows when it is free.
  await vi.waitFor(async () => expect((await library.save(article(3))).ok).toBe(true));
  expect(await expectOk(store.ids())).toHaveLength(1);
});
