// @vitest-environment node
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { succeed } from '@/utils/article/outcome/result';
import {
  asSavedArticleId,
  type SavedArticleEntry,
  type SavedArticleId,
} from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { parseQuery } from '../parse-query';
import { catchUp, type IndexedLibrary } from './catch-up';
import { SearchIndex } from './search-index';

const sqlite = await sqlite3InitModule();

/** A library in memory: entries with revisions, and their texts. */
class ShelfOfTest implements IndexedLibrary {
  readonly entries = new Map<string, SavedArticleEntry>();
  readonly bodies = new Map<string, string>();
  revision = 0;

  save(id: string, text: string, title = 'Untitled'): void {
    const article = makeArticle({ url: `https://news.test/${id}`, title, text });
    this.revision += 1;
    const entry = toEntry(article, asSavedArticleId(id), toArticleUrlKey(article.url), 0);
    this.entries.set(id, { ...entry, revision: this.revision });
    this.bodies.set(id, text);
  }

  async changedSince(revision: number, count: number) {
    const changed = [...this.entries.values()].filter((entry) => entry.revision > revision);
    changed.sort((one, other) => one.revision - other.revision);
    return succeed(changed.slice(0, count));
  }

  async ids() {
    return succeed([...this.entries.values()].map(({ id }) => id));
  }

  async texts(ids: readonly SavedArticleId[]) {
    return succeed(ids.map((id) => this.bodies.get(id) ?? ''));
  }
}

function begin() {
  const library = new ShelfOfTest();
  const index = new SearchIndex(new sqlite.oo1.DB(':memory:'));
  const told: string[] = [];
  return {
    library,
    index,
    told,
    catchUp: () => catchUp(library, index, ({ done, total }) => told.push(`${done}/${total}`)),
    find: (text: string) => index.search(parseQuery(text)).sort(),
  };
}

test('a library is indexed in batches, and earlier batches can be searched meanwhile', async () => {
  const { library, index, told, catchUp, find } = begin();
  for (let place = 0; place < 25; place += 1) library.save(`${place}`, 'the same words');
  let foundMidway = 0;
  const done = catchUp();
  while (index.size < 25) {
    await new Promise((next) => setTimeout(next));
    if (index.size > 0 && foundMidway === 0) foundMidway = find('words ').length;
  }
  await done;
  expect(foundMidway).toBeGreaterThan(0);
  expect(foundMidway).toBeLessThan(25);
  expect(find('words ')).toHaveLength(25);
  expect(told[0]).toBe('0/25');
  expect(index.revision).toBe(25);
});

test('changed articles are reindexed, deleted ones removed, others not read again', async () => {
  const { library, catchUp, find } = begin();
  library.save('a', 'apple');
  library.save('b', 'banana');
  library.save('c', 'cherry');
  await catchUp();
  library.save('a', 'apricot', 'Stone fruit');
  library.entries.delete('b');
  library.bodies.set('c', 'text that was not announced');
  await catchUp();
  expect(find('apple ')).toEqual([]);
  expect(find('stone apricot ')).toEqual(['a']);
  expect(find('banana ')).toEqual([]);
  expect(find('cherry ')).toEqual(['c']);
});

test('a library that restarts its revisions is reindexed', async () => {
  const { library, catchUp, find, index } = begin();
  for (const id of ['a', 'b', 'c']) library.save(id, 'before');
  await catchUp();
  library.entries.clear();
  library.revision = 0;
  library.save('d', 'after');
  await catchUp();
  expect(find('after ')).toEqual(['d']);
  expect(find('before ')).toEqual([]);
  expect(index.revision).toBe(1);
});
