// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { fail, succeed } from '@/utils/article/outcome/result';
import type { PictureProgress } from '@/utils/library/offline-pictures/picture-calls';
import { asSavedArticleId, type SavedPicture } from '@/utils/library/store/saved-article';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { createOfflinePictures } from './offline-pictures';

// A test may name an id as it likes.
const id = asSavedArticleId('id-1');
const at = (name: string) => `https://news.test/${name}.jpg`;
const kept = (name: string): SavedPicture => ({
  id,
  src: at(name),
  status: 'kept',
  blob: new Blob(['bytes']),
});

interface Fates {
  requestPermission?: () => Promise<boolean>;
  keepPictures?: () => Promise<void>;
  canWrite?: boolean;
}

async function setUp({
  requestPermission = async () => true,
  keepPictures = vi.fn(async () => undefined),
  canWrite = true,
}: Fates = {}) {
  let there: SavedPicture[] = [
    kept('ferry'),
    { id, src: at('pier'), status: 'missing', reason: 'refused' },
  ];
  let made = 0;
  const revoked: string[] = [];
  const listeners: ((progress: PictureProgress) => void)[] = [];
  const pictures = createOfflinePictures({
    store: {
      pictures: async () => succeed(there),
      deletePictures: async () => {
        if (!canWrite) return fail({ reason: 'storage-failed', cause: 'damaged' });
        there = [];
        return succeed(undefined);
      },
    },
    calls: { keepPictures, cancelPictures: async () => undefined },
    channel: {
      listen(listener) {
        listeners.push(listener);
        return () => undefined;
      },
    },
    requestPermission,
    settings: { read: async () => ({ ...DEFAULT_SETTINGS, keepPictures: 'smaller' }) },
    urls: {
      createObjectURL: () => {
        made += 1;
        return `blob:${made}`;
      },
      revokeObjectURL: (address) => void revoked.push(address),
    },
  });
  await pictures.load(id, makeArticle());
  const arrive = (...names: string[]) => {
    there = names.map(kept);
    for (const listener of listeners) {
      listener({ id, status: 'done', done: 1, total: 1, kept: 1, missing: 0, bytes: 5 });
    }
  };
  return { pictures, arrive, keepPictures, revoked };
}

test('each picture is saved, missing with a reason, or untried', async () => {
  const { pictures } = await setUp();
  expect(pictures.rows.value).toEqual([
    { src: at('ferry'), state: { status: 'kept', bytes: 5 } },
    { src: at('plain'), state: { status: 'absent' } },
    { src: at('pier'), state: { status: 'missing', reason: 'refused' } },
  ]);
  expect(pictures.file(at('ferry'))?.size).toBe(5);
  expect(pictures.file(at('pier'))).toBeNull();
});

test('saved pictures get object URLs that stay until the page closes', async () => {
  const { pictures, arrive, revoked } = await setUp();
  arrive('ferry', 'pier');
  await vi.waitFor(() => expect(pictures.missing.value.size).toBe(0));
  expect([...pictures.addresses.value]).toEqual([
    [at('ferry'), 'blob:1'],
    [at('pier'), 'blob:2'],
  ]);
  expect(await pictures.deleteFiles()).toBe(true);
  expect(pictures.addresses.value.size).toBe(0);
  expect(revoked).toEqual([]);
  pictures.stop();
  expect(revoked).toEqual(['blob:1', 'blob:2']);
});

test('a retry uses the chosen size and needs the permission', async () => {
  const { pictures, keepPictures } = await setUp();
  expect(await pictures.retry()).toBe(true);
  expect(keepPictures).toHaveBeenCalledWith({ id, mode: 'smaller' });

  const refused = await setUp({ requestPermission: async () => false });
  expect(await refused.pictures.retry()).toBe(false);
  expect(refused.keepPictures).not.toHaveBeenCalled();
});

test('a retry that the background does not answer is shown as failed', async () => {
  const { pictures } = await setUp({ keepPictures: () => Promise.reject(new Error('gone')) });
  expect(await pictures.retry()).toBe(true);
  expect(pictures.progress.value).toMatchObject({ id, status: 'failed' });
});

test('pictures that cannot be deleted stay, and the caller is told', async () => {
  const { pictures } = await setUp({ canWrite: false });
  expect(await pictures.deleteFiles()).toBe(false);
  expect(pictures.rows.value[0]?.state.status).toBe('kept');
});
