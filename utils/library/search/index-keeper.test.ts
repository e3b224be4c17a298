// @vitest-environment node
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { toArticleUrlKey } from '@/utils/article/article-url-key';
import { fail, succeed } from '@/utils/article/outcome/result';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import type { IndexedLibrary } from './catch-up';
import { IndexKeeper } from './index-keeper';
import { SearchIndex } from './search-index';

const sqlite = await sqlite3InitModule();

/** One article that says `sea`. */
const id = asSavedArticleId('a');
const article = makeArticle({ text: 'sea' });
const entry = { ...toEntry(article, id, toArticleUrlKey(article.url), 0), revision: 1 };
const LIBRARY: IndexedLibrary = {
  changedSince: async (revision) => succeed(revision < 1 ? [entry] : []),
  ids: async () => succeed([id]),
  text: async () => article.text,
};

/** Databases in memory, each of which can be broken. */
function makeSource() {
  const opened: { exec(sql: string): unknown }[] = [];
  const open = () => {
    const database = new sqlite.oo1.DB(':memory:');
    opened.push(database);
    return { index: new SearchIndex(database), isKept: false };
  };
  return { opened, open, startAnew: open, startInMemory: open };
}

test('an index that breaks is made anew, whether a search finds it out or the catching up', async () => {
  const source = makeSource();
  const keeper = new IndexKeeper(source, LIBRARY, () => undefined);
  await keeper.refresh();
  expect(keeper.search('sea')).toEqual(['a']);

  source.opened.at(-1)?.exec('DROP TABLE words');
  expect(keeper.search('sea')).toEqual([]);
  await keeper.refresh();
  expect(keeper.search('sea')).toEqual(['a']);

  source.opened.at(-1)?.exec('DROP TABLE facts');
  await keeper.refresh();
  expect(keeper.search('sea')).toEqual(['a']);
});

test('where the disk refuses every index there is one in memory, and all of the library can be found', async () => {
  const source = makeSource();
  const refuse = () => {
    const file = source.open();
    source.opened.at(-1)?.exec('PRAGMA query_only = 1');
    return file;
  };
  const told: unknown[] = [];
  const refusing = { open: refuse, startAnew: refuse, startInMemory: source.startInMemory };
  const keeper = new IndexKeeper(refusing, LIBRARY, (progress) => told.push(progress));
  await keeper.refresh();
  expect(keeper.search('sea')).toEqual(['a']);
  expect(told.at(-1)).toBeNull();
});

test('a library that cannot be read now is caught up with later', async () => {
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
  expect(keeper.search('sea')).toEqual([]);
  isReadable = true;
  await keeper.refresh();
  expect(keeper.search('sea')).toEqual(['a']);
});
