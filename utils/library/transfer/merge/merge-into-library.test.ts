// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { type ArticleUrlKey, toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { succeed } from '@/utils/article/outcome/result';
import { asSavedArticleId, type WholeArticle } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { type KnownEntry, lookUpLibrary } from './library-lookup';
import { mergeIntoLibrary } from './merge-into-library';

function makeWhole(id: string, url: string): WholeArticle {
  const article = makeArticle({ url, canonicalUrl: null });
  const entry = toEntry(article, asSavedArticleId(id), toArticleUrlKey(url), 1_000);
  return { entry, article, editions: [], pictures: [], thumbnail: null };
}

/** Merges an article with a library that has these, of which `purged` are known but no longer there. */
async function merged(there: WholeArticle, present: WholeArticle[], purged: WholeArticle[] = []) {
  const known = [...present, ...purged].map(({ entry }) => entry);
  const byUrlKey = new Map<ArticleUrlKey, KnownEntry>(known.map((entry) => [entry.urlKey, entry]));
  const written: WholeArticle[] = [];
  await mergeIntoLibrary(
    { readWhole: async (id) => succeed(present.find(({ entry }) => entry.id === id) ?? null) },
    { byUrlKey, hasId: (id) => known.some((entry) => entry.id === id), refresh: async () => {} },
    {
      add: async (whole) => void written.push(whole),
      flush: async () => {},
      written: () => written.length,
      skipped: [],
    },
    there,
  );
  return written;
}

const FERRY = makeWhole('id-1', 'https://news.test/ferry');

test('a new article keeps its id', async () => {
  expect(await merged(FERRY, [])).toEqual([FERRY]);
});

test('a new article whose id is that of another one gets a fresh id, with all that belongs to it', async () => {
  const edition = { id: FERRY.entry.id, savedAt: 500, article: makeArticle() };
  const there = { ...FERRY, editions: [edition] };
  const [written] = await merged(there, [makeWhole('id-1', 'https://news.test/wheel')]);
  const id = written?.entry.id;
  expect(id).not.toBe('id-1');
  expect(written).toEqual({
    ...there,
    entry: { ...there.entry, id },
    editions: [{ ...edition, id }],
  });
});

test('an article that was purged meanwhile keeps its own id', async () => {
  expect(await merged(FERRY, [], [FERRY])).toEqual([FERRY]);
});

test('an unchanged article is not written', async () => {
  expect(await merged(FERRY, [FERRY])).toEqual([]);
});

test('the library is known by address, and a partial copy as partial', async () => {
  const part = makeArticle({
    url: 'https://news.test/part',
    canonicalUrl: null,
    partial: 'preview',
  });
  const id = asSavedArticleId('id-2');
  const entries = [FERRY.entry, toEntry(part, id, toArticleUrlKey(part.url), 2_000)];
  const lookup = await lookUpLibrary({
    changedSince: async (revision) => succeed(revision === 0 ? entries : []),
  });
  expect(lookup.byUrlKey.get(toArticleUrlKey(part.url))).toMatchObject({ id, partial: 'preview' });
  expect(lookup.byUrlKey.get(FERRY.entry.urlKey)).not.toHaveProperty('partial');
  expect([lookup.hasId(id), lookup.hasId(asSavedArticleId('id-3'))]).toEqual([true, false]);
});
