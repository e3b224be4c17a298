// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { succeed } from '@/utils/article/outcome/result';
import type { SavedArticle, SavedArticleId } from '@/utils/library/store/saved-article';
import { createPictureQueue } from './picture-queue';

// A test may name ids as it likes.
const [FIRST, SECOND] = ['one', 'two'] as SavedArticleId[] as [SavedArticleId, SavedArticleId];
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);

/** A queue whose pictures arrive when the test releases them. */
function setUp() {
  const told: string[] = [];
  const written: string[][] = [];
  const held: (() => void)[] = [];
  const letGo = vi.fn();
  const queue = createPictureQueue({
    library: {
      // Only the fields that the queue reads, hence the cast.
      open: async (id) =>
        succeed({
          entry: { id },
          article: makeArticle({ html: '', leadImage: { src: `https://a.test/${id}`, alt: '' } }),
        } as SavedArticle),
    },
    store: { pictures: async () => succeed([]), keepPictures: async () => succeed(null) },
    isPermitted: async () => true,
    fetch: (src, options) =>
      new Promise((resolve, reject) => {
        options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        held.push(() => resolve(new Response(JPEG)));
        told.push(`asked ${src}`);
      }),
    makeSmaller: async (picture) => picture,
    makeThumbnail: async () => null,
    announce: ({ id, status, done }) => told.push(`${id} ${status} ${done}`),
    writeDown: async (requests) => void written.push(requests.map(({ id }) => id)),
    stayAwake: () => letGo,
  });
  const add = (id: SavedArticleId) => queue.add({ id, mode: 'all' });
  return { queue, add, told, written, held, letGo };
}

test('articles are processed one after another, and unfinished requests are stored', async () => {
  const { queue, add, told, written, held, letGo } = setUp();
  add(FIRST);
  add(SECOND);
  add(FIRST);
  await vi.waitFor(() => expect(held).toHaveLength(1));
  expect(queue.list().map(({ id, status }) => [id, status])).toEqual([
    [FIRST, 'working'],
    [SECOND, 'waiting'],
  ]);
  held.shift()?.();
  await vi.waitFor(() => expect(held).toHaveLength(1));
  expect(told).toContain('one done 1');
  expect(written.at(-1)).toEqual([SECOND]);
  expect(letGo).not.toHaveBeenCalled();
  held.shift()?.();
  await vi.waitFor(() => expect(letGo).toHaveBeenCalledOnce());
  expect(told.filter((line) => line.startsWith('asked'))).toEqual([
    'asked https://a.test/one',
    'asked https://a.test/two',
  ]);
  expect(written.at(-1)).toEqual([]);
});

test('a running and a waiting article can be cancelled, and the rest continues', async () => {
  const { queue, add, told, held, letGo } = setUp();
  add(FIRST);
  add(SECOND);
  await vi.waitFor(() => expect(held).toHaveLength(1));
  queue.cancel(SECOND);
  queue.cancel(FIRST);
  await vi.waitFor(() => expect(letGo).toHaveBeenCalledOnce());
  expect(told).toContain('two cancelled 0');
  expect(told).toContain('one cancelled 0');
  expect(queue.list()).toEqual([]);
  add(SECOND);
  await vi.waitFor(() => expect(held).toHaveLength(2));
});
