import { expect, test } from 'vitest';
import { makeEntry } from '@/tests/support/entries';
import { fail, succeed } from '@/utils/article/outcome/result';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { findNextUnread } from './find-next-unread';

/** A library with these entries, newest first. */
const libraryOf = (...entries: SavedArticleEntry[]) => ({
  list: async (count: number, after?: SavedArticleEntry) => {
    const start = after ? entries.findIndex(({ id }) => id === after.id) + 1 : 0;
    return succeed(entries.slice(start, start + count));
  },
});
const here = makeEntry('here', { state: 'read' });

test('the next older unread article comes first', async () => {
  const library = libraryOf(
    makeEntry('newer'),
    here,
    makeEntry('link', { kind: 'link' }),
    makeEntry('archived', { isArchived: true }),
    makeEntry('begun', { state: 'reading' }),
    makeEntry('older'),
  );
  expect((await findNextUnread(library, here))?.title).toBe('older');
});

test('after the oldest, the newest unread article follows', async () => {
  expect((await findNextUnread(libraryOf(makeEntry('newer'), here), here))?.title).toBe('newer');
});

test('articles far down a large library are found', async () => {
  const read = Array.from({ length: 120 }, (_, index) =>
    makeEntry(`read-${index}`, { state: 'read' }),
  );
  const library = libraryOf(here, ...read, makeEntry('last'));
  expect((await findNextUnread(library, here))?.title).toBe('last');
});

test('there is none when everything is read or the library cannot be read', async () => {
  expect(await findNextUnread(libraryOf(here), here)).toBeNull();
  const broken = { list: async () => fail({ reason: 'storage-failed' as const, cause: 'x' }) };
  expect(await findNextUnread(broken, here)).toBeNull();
});
