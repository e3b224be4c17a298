// @vitest-environment node
import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { fail, succeed } from '@/utils/article/outcome/result';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { parseQuery } from '../parse-query';
import type { IndexedLibrary } from './catch-up';
import { IndexKeeper } from './index-keeper';
import { SearchIndex } from './search-index';

const sqlite = await sqlite3InitModule();

const SEA = parseQuery('sea');

/** One article whose text is `sea`. */
const id = asSavedArticleId('a');
const article = makeArticle({ text: 'sea' });
const entry = { ...toEntry(article, id, toArticleUrlKey(article.url), 0), revision: 1 };
const LIBRARY: IndexedLibrary = {
  changedSince: async (revision) => succeed(revision < 1 ? [entry] : []),
  ids: async () => succeed([id]),
  texts: async () => succeed([article.text]),
};

/** Opens databases in memory that a test can break. */
function makeSource() {
  const opened: { exec(sql: string): unknown }[] = [];
  const open = () => {
    const database = new sqlite.oo1.DB(':memory:');
    opened.push(database);
    return { index: new SearchIndex(database), isKept: false };
  };
  return { opened, open, createEmpty: open, createInMemory: open };
}

test('a broken index is rebuilt, whether a search or an update finds it', async () => {
  const source = makeSource();
  const keeper = new IndexKeeper(source, LIBRARY, () => undefined);
  await keeper.refresh();
  expect(keeper.search(SEA)).toEqual(['a']);

  source.opened.at(-1)?.exec('DROP TABLE words');
  expect(keeper.search(SEA)).toEqual([]);
  await keeper.refresh();
  expect(keeper.search(SEA)).toEqual(['a']);

  source.opened.at(-1)?.exec('DROP TABLE facts');
  await keeper.refresh();
  expect(keeper.search(SEA)).toEqual(['a']);
});

test('when the disk refuses every index, the whole library is indexed in memory', async () => {
  const source = makeSource();
  const refuse = () => {
    const file = source.open();
    source.opened.at(-1)?.exec('PRAGMA query_only = 1');
    return file;
  };
  const reported: unknown[] = [];
  const refusing = { open: refuse, createEmpty: refuse, createInMemory: source.createInMemory };
  const keeper = new IndexKeeper(refusing, LIBRARY, (progress) => reported.push(progress));
  await keeper.refresh();
  expect(keeper.search(SEA)).toEqual(['a']);
  expect(reported.at(-1)).toBeNull();
});

test('a library that cannot be read yet is indexed later', async () => {
  let isReadable = false;
  const library: IndexedLibrary = {
    ...LIBRARY,
    changedSince: async (revision, count) =>
      isReadable
        ? LIBRARY.changedSince(revision, count)
        : fail({ reason: 'storage-failed', cause: 'closed' }),
  };
  const keeper = new IndexKeeper(makeSource(), library, () => undefined);
  await keeper.refresh();
  expect(keeper.search(SEA)).toEqual([]);
  isReadable = true;
  await keeper.refresh();
  expect(keeper.search(SEA)).toEqual(['a']);
});

test('a library that cannot be read is tried again, and no index counts as complete until then', async () => {
  vi.useFakeTimers();
  let isReadable = false;
  const library: IndexedLibrary = {
    ...LIBRARY,
    changedSince: async (revision, count) =>
      isReadable
        ? LIBRARY.changedSince(revision, count)
        : fail({ reason: 'storage-full', cause: 'cannot be opened' }),
  };
  const reported: unknown[] = [];
  const keeper = new IndexKeeper(makeSource(), library, (progress) => reported.push(progress));
  await keeper.refresh();
  expect(reported).toEqual([]);
  isReadable = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reported.at(-1)).toBeNull();
  expect(keeper.search(SEA)).toEqual(['a']);
  vi.useRealTimers();
});

test('after many changes the index is tidied, and a change meanwhile is indexed', async () => {
  const source = makeSource();
  const many = Array.from({ length: 600 }, (_, index) => ({
    ...entry,
    id: asSavedArticleId(`${index}`),
    revision: index + 1,
  }));
  const library: IndexedLibrary = {
    changedSince: async (revision, count) =>
      succeed(many.filter((each) => each.revision > revision).slice(0, count)),
    ids: async () => succeed(many.map((each) => each.id)),
    texts: async (ids) => succeed(ids.map(() => 'sea and land')),
  };
  let again: Promise<void> | null = null;
  const keeper = new IndexKeeper(source, library, (progress) => {
    if (progress !== null || again) return;
    // All is indexed and tidying begins.
    many.push({ ...entry, id: asSavedArticleId('late'), revision: 601 });
    again = keeper.refresh();
  });
  await keeper.refresh();
  await again;
  expect(keeper.search(SEA)).toHaveLength(601);
  const database = source.opened[0] as Database | undefined;
  expect(Number(database?.selectValue("SELECT value FROM facts WHERE name = 'untidied'"))).toBe(0);
  // Whatever was merged, nothing was lost.
  database?.exec("INSERT INTO words (words, rank) VALUES ('integrity-check', 0)");
});
