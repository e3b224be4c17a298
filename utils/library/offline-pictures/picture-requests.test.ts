// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { pictureRequests } from './picture-requests';

// A test may name an id as it likes.
const request = { id: asSavedArticleId('id-1'), mode: 'smaller' } as const;

beforeEach(() => fakeBrowser.reset());

test('a request waits for the permission prompt and is used once', async () => {
  await pictureRequests.awaitPermission(request, 1_000);
  expect(await pictureRequests.takeAwaited(60_000)).toEqual(request);
  expect(await pictureRequests.takeAwaited(60_000)).toBeNull();
});

test('a denied request is not started when permission is granted later', async () => {
  await pictureRequests.awaitPermission(request, 1_000);
  expect(await pictureRequests.takeAwaited(1_000 + 6 * 60 * 1_000)).toBeNull();
});
