// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';

test('a saved article is found by its address and opened', async () => {
  const { library } = makeLibrary();
  const article = makeArticle();
  const entry = await expectOk(library.save(article));
  expect(entry).toMatchObject({
    id: 'id-1',
    title: article.title,
    savedAt: 1_000,
    thumbnail: 'https://news.test/ferry.jpg',
    state: 'unread',
    tags: [],
  });
  const key = toArticleUrlKey(`${article.url}?utm_source=x#end`);
  expect(await expectOk(library.find(key))).toEqual(entry);
  expect(await expectOk(library.open('id-1'))).toEqual({ entry, article });
});

test('an article is also found by the address of its page if its canonical address differs', async () => {
  const { library } = makeLibrary();
  const canonicalUrl = 'https://news.test/ferries';
  const entry = await expectOk(library.save(makeArticle({ canonicalUrl })));
  for (const address of [canonicalUrl, makeArticle().url]) {
    expect((await expectOk(library.find(toArticleUrlKey(address))))?.id).toBe(entry.id);
  }
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'about:blank', 'x'])(
  'an article of %s is not saved',
  async (url) => {
    const { library, store } = makeLibrary();
    expect(await library.save(makeArticle({ url }))).toMatchObject({ ok: false });
    expect(await expectOk(store.ids())).toEqual([]);
  },
);

test('saving again keeps tags and state, and stores the previous text as an earlier edition', async () => {
  const { library, store, clock } = makeLibrary();
  const { id } = await expectOk(library.save(makeArticle()));
  await library.change([id], { addTags: ['coast'], state: 'read' });
  clock.now = 2_000;
  const again = await expectOk(library.save(makeArticle({ text: 'It waits for nobody.' })));
  expect(again).toMatchObject({ id, savedAt: 2_000, tags: ['coast'], state: 'read' });
  expect(again.editions.count).toBe(1);
  expect(await expectOk(store.list(99))).toHaveLength(1);
  expect((await expectOk(library.open(id)))?.article.text).toBe('It waits for nobody.');
  const [before] = await expectOk(store.editions(id));
  expect(before).toEqual({ id, savedAt: 1_000, article: makeArticle() });
});

test('saving an unchanged text adds no edition, even if picture addresses changed', async () => {
  const { library } = makeLibrary();
  await library.save(makeArticle());
  const html = makeArticle().html.replaceAll('ferry.jpg', 'ferry.jpg?signed=2');
  expect((await expectOk(library.save(makeArticle({ html })))).editions.count).toBe(0);
});

test('undoing saves restores the previous edition, then removes the article', async () => {
  const { library, clock } = makeLibrary();
  const first = await expectOk(library.save(makeArticle()));
  clock.now = 2_000;
  await library.save(makeArticle({ text: 'Another text' }));
  const left = await expectOk(library.undoSave(first.id));
  expect({ ...left, revision: 0 }).toEqual({ ...first, revision: 0 });
  expect((await expectOk(library.open(first.id)))?.article).toEqual(makeArticle());
  expect(await expectOk(library.undoSave(first.id))).toBeNull();
  expect(await expectOk(library.open(first.id))).toBeNull();
});

test('undoing the save of an article in "Recently deleted" returns it there, with its tags', async () => {
  const { library, store, clock } = makeLibrary();
  const { id } = await expectOk(library.save(makeArticle()));
  await library.change([id], { addTags: ['coast'] });
  for (const text of [makeArticle().text, 'Another text']) {
    await library.remove(id);
    const removed = await expectOk(store.entry(id));
    clock.now += 1_000;
    await library.save(makeArticle({ text }));
    expect(await expectOk(library.undoSave(id))).toBeNull();
    expect(await expectOk(store.entry(id))).toMatchObject({
      tags: ['coast'],
      deletedAt: removed?.deletedAt,
    });
    await library.restore(id);
  }
});

test('undoing the save of an article with tags deletes it, but not permanently', async () => {
  const { library, store } = makeLibrary();
  const { id } = await expectOk(library.save(makeArticle()));
  await library.change([id], { addTags: ['coast'] });
  expect(await expectOk(library.undoSave(id))).toBeNull();
  expect(await expectOk(store.entry(id))).toMatchObject({ deletedAt: 1_000 });
});

test('editions with equal times, or from before the clock was set back, are all kept in order', async () => {
  const { library, store, clock } = makeLibrary();
  const save = (text: string) => expectOk(library.save(makeArticle({ text })));
  const { id } = await save('one');
  await save('two');
  clock.now -= 100;
  await save('three');
  const editions = await expectOk(store.editions(id));
  expect(editions.map(({ article }) => article.text)).toEqual(['one', 'two']);
  await library.undoSave(id);
  expect((await expectOk(library.open(id)))?.article.text).toBe('two');
});

test('a removed article is not found or counted, and can be restored unchanged', async () => {
  const { library, store } = makeLibrary();
  const entry = await expectOk(library.save(makeArticle()));
  const removed = await expectOk(library.remove(entry.id));
  expect(await expectOk(library.find(entry.urlKey))).toBeNull();
  expect(await expectOk(store.list(99))).toHaveLength(0);
  if (!removed) throw new Error('nothing was removed');
  await library.restore(entry.id);
  const back = await expectOk(library.find(entry.urlKey));
  expect({ ...back, revision: 0 }).toEqual({ ...entry, revision: 0 });
});

test('saving an article in "Recently deleted" restores it', async () => {
  const { library, store } = makeLibrary();
  const { id } = await expectOk(library.save(makeArticle()));
  await library.remove(id);
  expect(await expectOk(library.save(makeArticle()))).toMatchObject({ id, deletedAt: null });
  expect(await expectOk(store.list(99))).toHaveLength(1);
});

test('many entries are changed and restored at once; unknown ids are ignored', async () => {
  const { library, announced } = makeLibrary();
  const saved = await Promise.all(
    [1, 2, 3].map((number) =>
      expectOk(library.save(makeArticle({ url: `https://news.test/${number}` }))),
    ),
  );
  const ids = saved.map(({ id }) => id);
  announced.length = 0;
  const gone = 'gone' as (typeof ids)[number];
  const change = { state: 'read', isFavourite: true, addTags: [' Sea ', 'sea'] } as const;
  const before = await expectOk(library.change([...ids, gone], change));
  expect(before).toEqual(saved);
  const changed = await expectOk(library.open('id-2'));
  expect(changed?.entry).toMatchObject({ state: 'read', progress: 1, tags: ['Sea'] });
  await library.putBack(before, change);
  expect((await expectOk(library.open('id-2')))?.entry).toMatchObject({ progress: 0, tags: [] });
  expect(announced).toEqual([ids, ids]);
});

test('an invalid body is not opened', async () => {
  const { library } = makeLibrary();
  const entry = await expectOk(library.save(makeArticle()));
  const spoilt = { ...makeArticle(), html: 7 } as unknown as ReturnType<typeof makeArticle>;
  await library.save(spoilt);
  expect(await expectOk(library.open(entry.id))).toBeNull();
});

test('a failed write changes nothing and reports the cause', async () => {
  const { library, store } = makeLibrary();
  await library.save(makeArticle());
  const real = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name !== 'bodies') return real.apply(this, given);
    throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
  });
  const outcome = await library.save(makeArticle({ url: 'https://news.test/other' }));
  put.mockRestore();
  expect(outcome).toMatchObject({ ok: false, error: { reason: 'storage-full' } });
  expect(await expectOk(store.list(99))).toHaveLength(1);
});

test('a connection closed by the browser is reopened', async () => {
  const { library, store } = makeLibrary();
  await library.save(makeArticle());
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing', 'InvalidStateError');
  });
  expect(await expectOk(store.list(99))).toHaveLength(1);
  transaction.mockRestore();
});

test('on a nearly full disk, adding is refused and deleting works', async () => {
  const { library, store } = makeLibrary();
  const { id } = await expectOk(library.save(makeArticle()));
  const estimate = async () => ({ quota: 1_000_000_000, usage: 999_000_000 });
  vi.stubGlobal('navigator', { storage: { estimate } });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const refused = await library.save(makeArticle({ url: 'https://news.test/other' }));
  expect(refused).toMatchObject({ ok: false, error: { reason: 'storage-full' } });
  expect(put).not.toHaveBeenCalled();
  put.mockRestore();
  await expectOk(library.remove(id));
  await expectOk(store.purge([id]));
  vi.unstubAllGlobals();
  expect(await expectOk(store.ids())).toEqual([]);
});

test('a copy without some of its pages says how many it has, until the others are saved too', async () => {
  const { library } = makeLibrary();
  const part = makeArticle({
    text: 'The boat leaves.',
    partial: 'pages',
    missingPages: [3, 5],
    pageCount: 5,
  });
  const { id, pages } = await expectOk(library.save(part));
  expect(pages).toEqual({ held: 3, total: 5 });
  expect(await expectOk(library.save(makeArticle()))).not.toHaveProperty('pages');
  expect((await expectOk(library.undoSave(id)))?.pages).toEqual({ held: 3, total: 5 });
});

test('a part is labelled, and the whole article that is saved later replaces the label and keeps the part as an edition', async () => {
  const { library, store } = makeLibrary();
  const part = makeArticle({ text: 'The boat leaves.', wordCount: 3, partial: 'preview' });
  const { id, partial } = await expectOk(library.save(part));
  expect(partial).toBe('preview');
  expect((await expectOk(library.open(id)))?.article.partial).toBe('preview');
  const whole = await expectOk(library.save(makeArticle()));
  expect(whole).toMatchObject({ id, editions: { count: 1 } });
  expect(whole).not.toHaveProperty('partial');
  expect((await expectOk(store.editions(id)))[0]?.article).toEqual(part);
  const undone = await expectOk(library.undoSave(id));
  expect(undone?.partial).toBe('preview');
  await library.save(makeArticle());
  await library.save(part);
  expect(await expectOk(library.undoSave(id))).not.toHaveProperty('partial');
});
