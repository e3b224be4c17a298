// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { normaliseEntry } from './normalise-entry';
import { asSavedArticleId, type SavedArticleEntry } from './saved-article';
import { toEntry } from './to-entry';

const entry = toEntry(
  makeArticle(),
  asSavedArticleId('id-1'),
  toArticleUrlKey(makeArticle().url),
  1,
);
/** A record as another version or a fault may have written it. */
const stored = (fields: Record<string, unknown>) => ({ ...entry, ...fields }) as SavedArticleEntry;

test('an ordinary entry is returned itself', () => {
  expect(normaliseEntry(entry)).toBe(entry);
});

test('fields of any length are cut to what a list needs', () => {
  const long = 'k'.repeat(5_000_000);
  const tags = Array.from({ length: 50_000 }, (_, index) => `tag ${index}`);
  const byline = Array.from({ length: 1_000 }, () => long);
  const bound = normaliseEntry(stored({ title: long, dek: long, siteName: long, byline, tags }));
  expect(bound.title).toHaveLength(2_000);
  expect(bound.tags).toHaveLength(1_000);
  expect(JSON.stringify(bound).length).toBeLessThan(100_000);
});

test.each<[string, Record<string, unknown>]>([
  ['a field of the wrong type', { title: 7, tags: 'x', byline: null, savedAt: 'now', state: 9 }],
  ['highlights of the wrong type', { highlights: [{ at: 3 }] }],
  ['counts of the wrong type', { editions: 3, pictures: null }],
  ['numbers that are none', { wordCount: Number.NaN, progress: Number.POSITIVE_INFINITY }],
])('with %s, an entry can be shown like any other', (_what, fields) => {
  const bound = normaliseEntry(stored(fields));
  for (const [name, value] of Object.entries(entry)) {
    const given: unknown = Reflect.get(bound, name);
    if (value !== null) expect([name, typeof given]).toEqual([name, typeof value]);
  }
  expect(Array.isArray(bound.tags) && Array.isArray(bound.byline)).toBe(true);
  expect(bound.progress).toBeLessThanOrEqual(1);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['a progress past the end', { progress: 7 }, { progress: 1 }],
  ['a negative number of words', { wordCount: -3 }, { wordCount: 0 }],
  ['a date that is no number', { publishedAt: 'May' }, { publishedAt: null }],
  ['an unknown direction', { dir: 'up' }, { dir: 'ltr' }],
  ['a place that is none', { place: 'top' }, { place: null }],
  [
    'counts that are missing',
    { pictures: { kept: 2 } },
    { pictures: { kept: 2, missing: 0, bytes: 0 } },
  ],
  [
    'sizes that are none',
    { editions: { count: 1, bytes: 'x' } },
    { editions: { count: 1, bytes: 0 } },
  ],
])('an entry with %s and no other fault is corrected', (_what, fields, corrected) => {
  expect(normaliseEntry(stored(fields))).toEqual({ ...entry, ...corrected });
});

test('a list links to addresses of the web alone', () => {
  expect(normaliseEntry(stored({ url: 'javascript:alert(1)' })).url).toBe('about:blank');
});

test('an entry of which only the id is left can be shown', () => {
  const bound = normaliseEntry({ id: 'id-1' } as SavedArticleEntry);
  expect(bound).toMatchObject({ id: 'id-1', title: 'about:blank', tags: [], state: 'unread' });
});

test('fields of a later version are kept', () => {
  expect(normaliseEntry(stored({ title: 7, drawings: ['later'] }))).toHaveProperty('drawings');
});

test('an unknown reason for being a part is left out, a known one stays', () => {
  expect(normaliseEntry(stored({ partial: 'moon' }))).not.toHaveProperty('partial');
  expect(normaliseEntry(stored({ pages: { held: 'two' } }))).not.toHaveProperty('pages');
  const part = stored({ partial: 'loading' });
  expect(normaliseEntry(part)).toBe(part);
  expect(normaliseEntry(stored({ partial: 'loading', tags: 7 })).partial).toBe('loading');
});
