// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import type { Result } from '@/utils/article/outcome/result';
import { toWaitingLink } from './link-entry';
import { asSavedArticleId, type SavedPicture, type WholeArticle } from './saved-article';
import { DELETED_FOR } from './writing/purge-expired';

type Made = Awaited<ReturnType<typeof makeFilled>>;

const ID = asSavedArticleId('id-1');
const OTHER = asSavedArticleId('id-2');
const BLOB = new Blob(['ferry'], { type: 'image/jpeg' });
const PICTURE: SavedPicture = {
  id: ID,
  src: 'https://news.test/ferry.jpg',
  status: 'kept',
  blob: BLOB,
};

/** Every way to write to the library. */
const WRITERS: Record<string, (made: Made) => Promise<Result<unknown, unknown>>> = {
  save: ({ library }) => library.save(makeArticle({ url: 'https://news.test/new' })),
  'save another edition': ({ library }) => library.save(makeArticle({ text: 'It waits.' })),
  undoSave: ({ library }) => library.undoSave(ID),
  'change tags': ({ library }) => library.change([ID, OTHER], { addTags: ['coast'] }),
  'change the queue': ({ library }) => library.change([ID, OTHER], { isQueued: true }),
  remove: ({ library }) => library.remove(ID),
  restore: ({ library }) => library.restore(asSavedArticleId('id-4')),
  moveInQueue: ({ library }) => library.moveInQueue(asSavedArticleId('id-3'), null),
  putBack: ({ library, before }) => library.putBack(before, { addTags: ['harbour'] }),
  saveLinks: ({ store }) => store.saveLinks(['a', 'b'].map(linkTo)),
  queueLink: ({ store }) => store.queueLink('https://news.test/c'),
  purge: ({ store }) => store.purge([ID, OTHER]),
  purgeExpired: ({ store }) => store.purgeExpired(),
  keepPictures: ({ store }) => store.keepPictures(ID, [PICTURE], BLOB),
  deletePictures: ({ store }) => store.deletePictures([OTHER]),
  writeWhole: ({ store, whole }) => store.writeWhole([whole]),
  setFact: ({ store }) => store.setFact('backedUpAt', 7),
};

const linkTo = (name: string) => toWaitingLink(`https://news.test/${name}`);

/** A library with an edition, pictures, a queue, and an article whose thirty days in "Recently deleted" are over. */
async function makeFilled() {
  const made = makeLibrary();
  const { library, store, clock } = made;
  for (const number of [1, 2, 3, 4]) {
    const url = number === 1 ? makeArticle().url : `https://news.test/${number}`;
    await expectOk(library.save(makeArticle({ url })));
  }
  await expectOk(library.save(makeArticle({ text: 'It waits for nobody.' })));
  await expectOk(store.keepPictures(OTHER, [{ ...PICTURE, id: OTHER }], BLOB));
  for (const name of ['id-3', 'id-2']) {
    await expectOk(library.change([asSavedArticleId(name)], { isQueued: true }));
  }
  const before = await expectOk(library.change([ID], { addTags: ['harbour'] }));
  await expectOk(library.remove(asSavedArticleId('id-4')));
  // The first check finds the article deleted, the second its time over; the next one purges it.
  for (const _check of [1, 2]) {
    clock.now += 2 * DELETED_FOR;
    await expectOk(store.purgeExpired());
  }
  clock.now += 2 * DELETED_FOR;
  await expectOk(library.save(makeArticle({ url: 'https://news.test/5' })));
  const found = await expectOk(store.readWhole(ID));
  if (!found) throw new Error('the article is missing');
  const entry = { ...found.entry, title: 'Restored' };
  const whole: WholeArticle = { ...found, entry, pictures: [PICTURE], thumbnail: BLOB };
  return { ...made, before, whole };
}

function abort(transaction: IDBTransaction): void {
  if (transaction.error === null)
    Reflect.get(transaction, '_abort').call(transaction, 'QuotaExceededError');
}

/** Lets a number of writes to the database succeed, and all after them fail. Counts them. */
function fillDiskAfter(allowed: number): { count: number } {
  const writes = { count: 0 };
  for (const name of ['put', 'add', 'delete'] as const) {
    const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      writes.count += 1;
      const request = real.apply(this, given);
      // As a browser does, which stores nothing of the transaction then. The database in memory has no other way.
      if (writes.count > allowed) queueMicrotask(() => abort(this.transaction));
      return request;
    } as never);
  }
  return writes;
}

/** Returns all that is stored. */
async function readAll({ store }: Made) {
  const ids = await expectOk(store.ids());
  const articles = await Promise.all(ids.map((id) => expectOk(store.readWhole(id))));
  return { articles, queue: await expectOk(store.queue()), fact: await store.fact('backedUpAt') };
}

afterEach(() => void vi.restoreAllMocks());

test.each(Object.keys(WRITERS))(
  'a disk that is full at any moment of "%s" changes nothing',
  async (name) => {
    const write = WRITERS[name];
    if (!write) throw new Error('no such writer');
    const healthy = await makeFilled();
    const { count } = await countWrites(healthy, write);
    expect(count).toBeGreaterThan(0);
    for (let allowed = 0; allowed < count; allowed += 1) {
      const made = await makeFilled();
      const before = await readAll(made);
      made.announced.length = 0;
      fillDiskAfter(allowed);
      const outcome = await write(made);
      vi.restoreAllMocks();
      expect(outcome).toMatchObject({ ok: false, error: { reason: 'storage-full' } });
      expect(await readAll(made)).toEqual(before);
      expect(made.announced).toEqual([]);
    }
  },
);

async function countWrites(made: Made, write: (made: Made) => Promise<Result<unknown, unknown>>) {
  const writes = fillDiskAfter(Number.POSITIVE_INFINITY);
  const outcome = await write(made);
  vi.restoreAllMocks();
  expect(outcome).toMatchObject({ ok: true });
  return { count: writes.count };
}
