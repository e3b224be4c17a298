import { beforeEach, expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { ENGLISH_EXPORT_MESSAGES } from '@/tests/support/export-messages';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import { openBackupFile } from '@/tests/support/open-backup-file';
import { JPEG, PNG } from '@/tests/support/pictures';
import { useNodeFiles } from '@/tests/support/use-node-files';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { WholeArticle } from '@/utils/library/store/saved-article';
import { VERDICTS } from '../merge/compare-entries';
import { planRestore } from '../restore/plan-restore';
import { makeBackup, writeBackup } from './write-backup';

beforeEach(useNodeFiles);

const ALL = { verdicts: new Set(VERDICTS) };
const picture = (bytes: Uint8Array<ArrayBuffer>, type: string) => new Blob([bytes], { type });

/** A library with all that a library can hold. */
async function fillLibrary() {
  const { library, store, clock, ready } = makeLibrary();
  await ready();
  const first = await expectOk(library.save(makeArticle()));
  clock.now = 2_000;
  await expectOk(library.save(makeArticle({ title: 'The night ferries, corrected' })));
  await expectOk(
    store.keepPictures(
      first.id,
      [
        {
          id: first.id,
          src: 'https://news.test/ferry.jpg',
          status: 'kept',
          blob: picture(JPEG, 'image/jpeg'),
        },
        {
          id: first.id,
          src: 'https://news.test/pier.jpg',
          status: 'missing',
          reason: 'unreachable',
        },
      ],
      picture(PNG, 'image/png'),
    ),
  );
  await expectOk(
    library.change([first.id], {
      state: 'reading',
      progress: 0.4,
      place: { quote: 'It waits', start: 40, below: 8 },
      addTags: ['Küste', '바다', '__proto__'],
      isFavourite: true,
    }),
  );
  clock.now = 3_000;
  const second = await expectOk(
    library.save(
      makeArticle({ url: 'https://other.test/한글?a=1', title: '한글 / "제목"', lang: 'ko' }),
    ),
  );
  await expectOk(library.remove(second.id));
  await expectOk(
    store.saveLinks([
      {
        url: 'https://links.test/later',
        title: null,
        tags: ['later'],
        savedAt: 500,
        state: 'read',
        isFavourite: false,
        isArchived: true,
      },
    ]),
  );
  return { library, store, clock, first };
}

/** Everything in a library but revisions, with pictures as bytes. */
async function readAll(store: LibraryStore) {
  const ids = await expectOk(store.ids());
  const wholes = await Promise.all(ids.map((id) => expectOk(store.readWhole(id))));
  return Promise.all(wholes.filter((whole) => whole !== null).map(readable));
}

async function readable({ entry, pictures, thumbnail, ...whole }: WholeArticle) {
  const bytesOf = async (blob: Blob) => [blob.type, ...new Uint8Array(await blob.arrayBuffer())];
  return {
    ...whole,
    entry: { ...entry, revision: 0 },
    thumbnail: thumbnail && (await bytesOf(thumbnail)),
    pictures: await Promise.all(
      pictures.map(async (kept) =>
        kept.status === 'kept' ? { ...kept, blob: await bytesOf(kept.blob) } : kept,
      ),
    ),
  };
}

async function planFor(file: Blob, store: LibraryStore) {
  return expectOk(planRestore(await expectOk(openBackupFile(file)), store));
}

test('a backup restores the library exactly', async () => {
  const { store } = await fillLibrary();
  const facts = { now: Date.UTC(2026, 2, 12), messages: ENGLISH_EXPORT_MESSAGES };
  const made = await expectOk(makeBackup(store, facts));
  expect(made.name).toBe('lectern-2026-03-12.zip');
  expect(made.counts).toEqual({ articles: 3, editions: 1, pictures: 1 });
  const other = makeLibrary('other');
  await other.ready();
  const plan = await planFor(made.file, other.store);
  expect(plan.counts).toMatchObject({ new: 3, same: 0 });
  expect(plan.skipped).toEqual([]);
  expect(await expectOk(other.store.ids())).toEqual([]);
  expect(await expectOk(plan.run(ALL, {}))).toEqual({ written: 3, skipped: [] });
  expect(await readAll(other.store)).toEqual(await readAll(store));
});

test('restoring the same backup again changes nothing', async () => {
  const { store } = await fillLibrary();
  const { file } = await expectOk(makeBackup(store, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }));
  const before = await readAll(store);
  const plan = await planFor(file, store);
  expect(plan.counts).toEqual({ new: 0, same: 3, 'newer-there': 0, 'newer-here': 0 });
  expect(await expectOk(plan.run(ALL, {}))).toEqual({ written: 0, skipped: [] });
  const link = expect.objectContaining({ entry: expect.objectContaining({ kind: 'link' }) });
  expect(before).toContainEqual(link);
  expect(await readAll(store)).toEqual(before);
});

test('the newer text wins, the other becomes an edition, and tags are combined', async () => {
  const there = makeLibrary('there');
  await there.ready();
  const [url, other] = ['https://news.test/a', 'https://news.test/b'];
  there.clock.now = 5_000;
  const newer = await expectOk(there.library.save(makeArticle({ url, text: 'Newer there' })));
  await there.library.change([newer.id], { addTags: ['Sea', 'boats'], state: 'read' });
  there.clock.now = 1_000;
  await there.library.save(makeArticle({ url: other, text: 'Older there' }));
  const { file } = await expectOk(
    makeBackup(there.store, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }),
  );

  const { library, store, clock, ready } = makeLibrary('here');
  await ready();
  clock.now = 3_000;
  const here = await expectOk(library.save(makeArticle({ url, text: 'Older here' })));
  await library.change([here.id], { addTags: ['sea'] });
  await library.remove(here.id);
  const kept = await expectOk(library.save(makeArticle({ url: other, text: 'Newer here' })));
  const plan = await planFor(file, store);
  expect(plan.counts).toEqual({ new: 0, same: 0, 'newer-there': 1, 'newer-here': 1 });
  await expectOk(plan.run(ALL, {}));
  expect(await expectOk(store.readWhole(here.id))).toMatchObject({
    entry: {
      savedAt: 5_000,
      tags: ['sea', 'boats'],
      state: 'read',
      deletedAt: null,
      editions: { count: 1 },
    },
    article: { text: 'Newer there' },
    editions: [{ id: here.id, savedAt: 3_000, article: { text: 'Older here' } }],
  });
  expect(await expectOk(store.readWhole(kept.id))).toMatchObject({
    entry: { savedAt: 3_000 },
    article: { text: 'Newer here' },
    editions: [{ savedAt: 1_000, article: { text: 'Older there' } }],
  });
  expect(await expectOk(store.ids())).toHaveLength(2);
});

test('a cancelled restore leaves complete articles, and running it again finishes it', async () => {
  const there = makeLibrary('there');
  await there.ready();
  for (let number = 0; number < 30; number += 1) {
    await there.library.save(makeArticle({ url: `https://news.test/${number}` }));
  }
  const { file } = await expectOk(
    makeBackup(there.store, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }),
  );
  const { store, ready } = makeLibrary('here');
  await ready();
  const plan = await planFor(file, store);
  const stop = new AbortController();
  const stopped = await plan.run(ALL, {
    signal: stop.signal,
    onProgress: ({ done }) => {
      if (done === 28) stop.abort();
    },
  });
  expect(stopped).toMatchObject({
    ok: false,
    error: { written: 25, failure: { reason: 'cancelled' } },
  });
  const half = await readAll(store);
  expect(half).toHaveLength(25);
  expect(half.every(({ article }) => article?.html)).toBe(true);
  const again = await planFor(file, store);
  expect(again.counts).toMatchObject({ new: 5, same: 25 });
  await expectOk(again.run({ verdicts: new Set(['new'] as const) }, {}));
  expect(await readAll(store)).toEqual(await readAll(there.store));
});

test('a full disk ends a restore and reports how much was written; one bad article does not', async () => {
  const { store: there } = await fillLibrary();
  const { file } = await expectOk(makeBackup(there, { now: 0, messages: ENGLISH_EXPORT_MESSAGES }));
  const { store, ready } = makeLibrary('here');
  await ready();
  const refusing = (reason: 'storage-full' | 'storage-failed') => ({
    changedSince: store.changedSince.bind(store),
    readWhole: store.readWhole.bind(store),
    writeWhole: async (wholes: readonly WholeArticle[]) =>
      wholes.some(({ entry }) => entry.kind === 'link')
        ? { ok: false as const, error: { reason, cause: '' } }
        : store.writeWhole(wholes),
  });
  const backup = await expectOk(openBackupFile(file));
  const full = await expectOk(planRestore(backup, refusing('storage-full')));
  expect(await full.run(ALL, {})).toMatchObject({
    ok: false,
    error: { written: 0, failure: { reason: 'storage-full' } },
  });
  const bad = await expectOk(planRestore(backup, refusing('storage-failed')));
  expect(await expectOk(bad.run(ALL, {}))).toEqual({
    written: 2,
    skipped: [{ name: 'https://links.test/later', row: null, reason: 'not-written' }],
  });
});

test('a cancelled backup fails and aborts its stream', async () => {
  const { store } = await fillLibrary();
  const stop = new AbortController();
  let isGivenUp = false;
  const writable = new WritableStream<Uint8Array<ArrayBuffer>>({
    abort: () => {
      isGivenUp = true;
    },
  });
  const onProgress = () => stop.abort();
  const written = await writeBackup(
    store,
    writable,
    { now: 0, messages: ENGLISH_EXPORT_MESSAGES },
    { onProgress, signal: stop.signal },
  );
  expect(written).toMatchObject({ ok: false, error: { reason: 'cancelled' } });
  expect(isGivenUp).toBe(true);
});
