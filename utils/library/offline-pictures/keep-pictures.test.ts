// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { chunk, makePng } from '@/tests/support/png';
import { fail } from '@/utils/article/outcome/result';
import { LibraryConnection } from '@/utils/library/store/database/library-connection';
import { Library } from '@/utils/library/store/library';
import { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import { LARGEST_PICTURE } from './fetching/fetch-picture-file';
import { keepPictures, type PictureHooks, type PictureWorld } from './keep-pictures';

/** The first bytes of a JPEG, enough to detect its type. */
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
const PNG = makePng(1, 1);
const text = (value: string) => new TextEncoder().encode(value);
const GIF = text('GIF89a and so on, moving');
const MOVING_PNG = new Uint8Array([
  ...PNG.subarray(0, 33),
  ...chunk('acTL', new Uint8Array(8)),
  ...PNG.subarray(33),
]);
const SMALL = new Blob(['small'], { type: 'image/webp' });

const address = (name: string) => `https://news.test/${name}`;
const withPictures = (...names: string[]) =>
  makeArticle({
    html: names.map((name) => `<img src="${address(name)}">`).join(''),
    leadImage: names[0] ? { src: address(names[0]), alt: '' } : null,
  });

let store: LibraryStore;
let library: Library;

/** A store with one article on it, and a world in which each address answers with the given bytes or status. */
async function setUp(article = makeArticle(), answers: Record<string, Uint8Array | number> = {}) {
  const saved = await library.save(article);
  if (!saved.ok) throw new Error('not saved');
  const asked: string[] = [];
  const world: PictureWorld = {
    store,
    isPermitted: async (src) => !src.includes('forbidden'),
    fetch: async (src) => {
      asked.push(String(src));
      const answer = answers[String(src).slice('https://news.test/'.length)] ?? JPEG;
      if (answer === 0) throw new TypeError('no network');
      return typeof answer === 'number'
        ? new Response(null, { status: answer })
        : new Response(new Uint8Array(answer));
    },
    makeSmaller: async (picture) => (picture.size > SMALL.size ? SMALL : picture),
    makeThumbnail: async () => SMALL,
  };
  const { id } = saved.value;
  const keep = (
    mode: 'all' | 'smaller' = 'all',
    signal = new AbortController().signal,
    onProgress: PictureHooks['onProgress'] = () => undefined,
  ) => keepPictures({ id, mode }, article, world, { onProgress, signal });
  return { id, world, asked, keep };
}

/** What is on the store, by the names of the pictures. */
async function shelved(id: SavedArticleId): Promise<Record<string, string | number>> {
  const found = await store.pictures(id);
  if (!found.ok) throw new Error('not read');
  return Object.fromEntries(
    found.value.map((picture) => [
      picture.src.slice('https://news.test/'.length),
      picture.status === 'kept' ? picture.blob.size : picture.reason,
    ]),
  );
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const changes = { announce: () => undefined, listen: () => () => undefined };
  const connection = new LibraryConnection(changes);
  const world = { now: () => 1_000, newId: () => 'id-1' };
  library = new Library(connection, world);
  store = new LibraryStore(connection, world);
});

test('all pictures are saved in original size, with a thumbnail of the lead picture', async () => {
  const { id, keep } = await setUp(withPictures('lead.jpg', 'b.jpg', 'c.gif'), { 'c.gif': GIF });
  const progress: number[] = [];
  const outcome = await keep('all', undefined, ({ done }) => progress.push(done));
  const bytes = 2 * JPEG.length + GIF.length;
  expect(outcome).toEqual({
    ok: true,
    value: { done: 3, total: 3, kept: 3, missing: 0, bytes },
  });
  expect(progress).toEqual([0, 1, 2, 3]);
  expect(await shelved(id)).toEqual({
    'lead.jpg': JPEG.length,
    'b.jpg': JPEG.length,
    'c.gif': GIF.length,
  });
  expect(await store.thumbnail(id)).toMatchObject({ ok: true, value: { size: SMALL.size } });
  const entry = await store.entry(id);
  expect(entry.ok && entry.value?.pictures).toEqual({ kept: 3, missing: 0, bytes });
});

test('large pictures are resized, unless that saves nothing or they may be animated', async () => {
  const tiny = JPEG.subarray(0, 4);
  const { id, keep } = await setUp(withPictures('a.jpg', 'tiny.jpg', 'm.gif', 'm.png'), {
    'tiny.jpg': tiny,
    'm.gif': GIF,
    'm.png': MOVING_PNG,
  });
  await keep('smaller');
  expect(await shelved(id)).toEqual({
    'a.jpg': SMALL.size,
    'tiny.jpg': tiny.length,
    'm.gif': GIF.length,
    'm.png': MOVING_PNG.length,
  });
});

test('a picture that cannot be fetched is stored with the reason, and the others are saved', async () => {
  const { id, keep, asked } = await setUp(
    withPictures('gone.jpg', 'down.jpg', 'forbidden.jpg', 'drawing.svg', 'vast.jpg', 'good.jpg'),
    {
      'gone.jpg': 404,
      'down.jpg': 0,
      'drawing.svg': text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'vast.jpg': new Uint8Array(LARGEST_PICTURE + 1).fill(0xff),
    },
  );
  const outcome = await keep();
  expect(outcome.ok && outcome.value).toMatchObject({ kept: 1, missing: 5 });
  expect(await shelved(id)).toEqual({
    'gone.jpg': 'refused',
    'down.jpg': 'unreachable',
    'forbidden.jpg': 'not-permitted',
    'drawing.svg': 'no-picture',
    'vast.jpg': 'too-large',
    'good.jpg': JPEG.length,
  });
  expect(asked).not.toContain(address('forbidden.jpg'));
});

test('a second run fetches only the missing pictures', async () => {
  const answers: Record<string, number> = { 'b.jpg': 404 };
  const { id, keep, asked } = await setUp(withPictures('a.jpg', 'b.jpg'), answers);
  await keep();
  asked.length = 0;
  delete answers['b.jpg'];
  expect(await keep()).toMatchObject({ ok: true, value: { total: 2, kept: 2, missing: 0 } });
  expect(asked).toEqual([address('b.jpg')]);
  expect(await shelved(id)).toEqual({ 'a.jpg': JPEG.length, 'b.jpg': JPEG.length });
});

test('after a cancel, saved pictures stay, and untried ones do not count as missing', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${index}.jpg`);
  const { id, keep } = await setUp(withPictures(...names));
  const abort = new AbortController();
  const run = keep('all', abort.signal, ({ done }) => done === 5 && abort.abort());
  await expect(run).rejects.toThrow();
  const there = Object.values(await shelved(id));
  expect(there.length).toBeGreaterThanOrEqual(4);
  expect(there.length).toBeLessThan(12);
  expect(there.every((size) => size === JPEG.length)).toBe(true);
});

test('if the background stops midway, the counts match the saved pictures, and the next run continues', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `${index}.jpg`);
  const { id, world, keep } = await setUp(withPictures(...names));
  const { fetch } = world;
  // From the seventh picture on, requests never settle, as when the background stops.
  let left = 6;
  world.fetch = (...request) => {
    left -= 1;
    return left >= 0 ? fetch(...request) : new Promise(() => undefined);
  };
  void keep();
  await vi.waitFor(async () => expect(Object.keys(await shelved(id)).length).toBe(4));
  const entry = await store.entry(id);
  expect(entry.ok && entry.value?.pictures).toMatchObject({ kept: 4, missing: 0 });
  world.fetch = fetch;
  expect(await keep()).toMatchObject({ ok: true, value: { total: 10, kept: 10 } });
  expect(Object.keys(await shelved(id))).toHaveLength(10);
});

test('a full disk ends the run with a failure', async () => {
  const { world, keep, asked } = await setUp(
    withPictures(...Array.from({ length: 40 }, (_, index) => `${index}.jpg`)),
  );
  const failure = { reason: 'storage-full', cause: 'no space' } as const;
  world.store = { pictures: (id) => store.pictures(id), keepPictures: async () => fail(failure) };
  expect(await keep()).toEqual(fail(failure));
  expect(asked.length).toBeLessThan(40);
});

test('addresses in the home network and other ports are not requested', async () => {
  const sources = [
    'http://192.168.1.1/set?dns=1',
    'http://localhost/a.png',
    'https://news.test:22/',
  ];
  const html = sources.map((src) => `<img src="${src}">`).join('');
  const { id, asked, keep } = await setUp(makeArticle({ html, leadImage: null }));
  await keep();
  expect(asked).toEqual([]);
  const found = await store.pictures(id);
  expect(found).toMatchObject({ value: sources.map(() => ({ reason: 'not-permitted' })) });
});

test('what a redirect into the home network sends is not stored', async () => {
  const { id, world, keep } = await setUp(withPictures('moved.jpg'));
  world.fetch = async () => {
    const answer = new Response(JPEG);
    Object.defineProperties(answer, {
      redirected: { value: true },
      url: { value: 'http://192.168.1.1/status.jpg' },
    });
    return answer;
  };
  await keep();
  expect(await shelved(id)).toEqual({ 'moved.jpg': 'not-permitted' });
});
