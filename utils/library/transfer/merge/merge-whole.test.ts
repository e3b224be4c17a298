// @vitest-environment node
import { expect, test } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import { asSavedArticleId, type WholeArticle } from '@/utils/library/store/saved-article';
import { toEntry } from '@/utils/library/store/to-entry';
import { compareEntries } from './compare-entries';
import { mergeWhole } from './merge-whole';

function savedAt(time: number, article: Article): WholeArticle {
  const entry = toEntry(article, asSavedArticleId('id-1'), toArticleUrlKey(article.url), time);
  return { entry, article, editions: [], pictures: [], thumbnail: null };
}
const whole = savedAt(1_000, makeArticle());
const part = savedAt(2_000, makeArticle({ text: 'The boat leaves.', partial: 'preview' }));

test('a whole article is not replaced with a later part, which becomes an earlier edition', () => {
  expect(compareEntries(part.entry, whole.entry)).toBe('newer-here');
  expect(compareEntries(whole.entry, part.entry)).toBe('newer-there');
  for (const merged of [mergeWhole(whole, part), mergeWhole(part, whole)]) {
    expect(merged.article).toBe(whole.article);
    expect(merged.entry).not.toHaveProperty('partial');
    expect(merged.editions.map(({ article }) => article.partial)).toEqual(['preview']);
    // Editions are ordered by time.
    expect(merged.entry.savedAt).toBeGreaterThan(merged.editions[0]?.savedAt ?? 0);
  }
});

test('merging the same part again changes nothing', () => {
  const merged = mergeWhole(whole, part);
  expect(mergeWhole(merged, part)).toEqual(merged);
});

test('of two parts, the later one is shown', () => {
  const later = savedAt(3_000, makeArticle({ text: 'The boat waits.', partial: 'loading' }));
  expect(mergeWhole(part, later).entry.partial).toBe('loading');
});
