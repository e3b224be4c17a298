// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { PictureProgress } from '@/utils/library/offline-pictures/picture-calls';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { DEFAULT_SETTINGS, type PictureChoice } from '@/utils/settings/settings';
import { fieldsOf } from '@/utils/settings/settings-change';
import { createPicturesOffer, type PicturesOfferWorld } from './pictures-offer';

const article = makeArticle();
// A test may name an id as it likes.
const id = asSavedArticleId('id-1');
const entry = toEntry(article, id, toArticleUrlKey(article.url), 1_000);

function setUp(fields: Partial<PicturesOfferWorld> = {}, remembered: PictureChoice = 'ask') {
  const done: string[] = [];
  const listeners: ((progress: PictureProgress) => void)[] = [];
  const world: PicturesOfferWorld = {
    arePermitted: async () => false,
    requestPermission: async () => {
      done.push('asked');
      return true;
    },
    requests: {
      awaitPermission: async ({ mode }) => void done.push(`stored ${mode}`),
      forgetAwaited: async () => void done.push('forgotten'),
    },
    calls: {
      keepPictures: async ({ mode }) => void done.push(`began ${mode}`),
      cancelPictures: async () => undefined,
      measurePictures: async () => ({}),
    },
    channel: {
      listen(listener) {
        listeners.push(listener);
        return () => undefined;
      },
    },
    settings: {
      read: async () => ({ ...DEFAULT_SETTINGS, keepPictures: remembered }),
      change: async (change) => {
        const changed = fieldsOf(change, DEFAULT_SETTINGS);
        done.push(`remembered ${changed.keepPictures}`);
        return { ...DEFAULT_SETTINGS, ...changed };
      },
    },
    now: () => 1_000,
    ...fields,
  };
  const offer = createPicturesOffer(world);
  const hear = (progress: PictureProgress) => {
    for (const listener of listeners) listener(progress);
  };
  return { offer, done, hear };
}

test('the request is stored and the permission requested synchronously', async () => {
  const { offer, done } = setUp();
  await offer.open(entry, article);
  expect(offer.view.value).toMatchObject({
    status: 'asking',
    needsPermission: true,
    estimate: { count: 3, isExact: false },
  });
  const chosen = offer.choose('smaller', true);
  expect(done).toEqual(['stored smaller', 'remembered smaller', 'asked']);
  await chosen;
  expect(done.at(-1)).toBe('began smaller');
  expect(offer.view.value.status).toBe('keeping');
});

test('a denied permission is shown, and nothing starts, now or when another permission is granted', async () => {
  const { offer, done } = setUp({ requestPermission: async () => false });
  await offer.open(entry, article);
  await offer.choose('all', false);
  expect(offer.view.value).toEqual({ status: 'denied' });
  expect(done).toEqual(['stored all', 'forgotten']);
});

test('a remembered choice starts without asking, unless the permission is missing', async () => {
  const permitted = setUp({ arePermitted: async () => true }, 'all');
  await permitted.offer.open(entry, article);
  expect(permitted.done).toEqual(['began all']);

  const lacking = setUp({}, 'all');
  await lacking.offer.open(entry, article);
  expect(lacking.offer.view.value).toMatchObject({ status: 'asking', suggested: 'all' });
  expect(lacking.done).toEqual([]);

  const none = setUp({}, 'none');
  await none.offer.open(entry, article);
  expect(none.offer.view.value.status).toBe('hidden');
});

test('nothing is offered if there are no pictures to save', async () => {
  const { offer } = setUp();
  await offer.open(entry, { html: '<p>Words.</p>', leadImage: null });
  expect(offer.view.value.status).toBe('hidden');
  await offer.open({ ...entry, pictures: { kept: 3, missing: 0, bytes: 9 } }, article);
  expect(offer.view.value.status).toBe('hidden');
});

test('reported sizes replace estimates', async () => {
  const sizes = { ferry: 100, plain: 200, pier: 300 };
  const measurePictures = vi.fn(async () =>
    Object.fromEntries(
      Object.entries(sizes).map(([name, size]) => [`https://news.test/${name}.jpg`, size]),
    ),
  );
  const { offer } = setUp({
    arePermitted: async () => true,
    calls: { keepPictures: vi.fn(), cancelPictures: vi.fn(), measurePictures },
  });
  await offer.open(entry, article);
  expect(offer.view.value).toMatchObject({
    needsPermission: false,
    estimate: { all: 600, isExact: true },
  });
});

test('missing pictures are fetched again in the size that was chosen', async () => {
  const { offer, done } = setUp();
  await offer.open(entry, article);
  await offer.retry();
  expect(done).toEqual([]);
  await offer.choose('smaller', false);
  await offer.retry();
  expect(done).toEqual(['stored smaller', 'asked', 'began smaller', 'began smaller']);
  expect(offer.view.value).toMatchObject({ status: 'keeping', progress: { status: 'waiting' } });
});

test('only the progress of this article is shown', async () => {
  const { offer, hear } = setUp();
  await offer.open(entry, article);
  await offer.choose('all', false);
  const progress = {
    id,
    status: 'working',
    done: 1,
    total: 3,
    kept: 1,
    missing: 0,
    bytes: 9,
  } as const;
  hear({ ...progress, id: asSavedArticleId('another'), done: 2 });
  expect(offer.view.value).toMatchObject({ progress: { done: 0 } });
  hear(progress);
  expect(offer.view.value).toEqual({ status: 'keeping', progress });
});
