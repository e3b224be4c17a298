// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import { pictureWishes } from './picture-wishes';

// A test may name an id as it likes.
const wish = { id: 'id-1' as SavedArticleId, mode: 'smaller' } as const;

beforeEach(() => fakeBrowser.reset());

test('a wish waits for the answer to the browser’s question, and counts once', async () => {
  await pictureWishes.awaitPermission(wish, 1_000);
  expect(await pictureWishes.takeAwaited(60_000)).toEqual(wish);
  expect(await pictureWishes.takeAwaited(60_000)).toBeNull();
});

test('a wish that was refused is not carried out when the permission is given another time', async () => {
  await pictureWishes.awaitPermission(wish, 1_000);
  expect(await pictureWishes.takeAwaited(1_000 + 6 * 60 * 1_000)).toBeNull();
});
