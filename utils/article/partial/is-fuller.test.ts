import { expect, test } from 'vitest';
import { isFuller } from './is-fuller';

const part = { partial: 'preview' as const, wordCount: 90 };

test('a whole copy is fuller than a part, and so is a longer part', () => {
  expect(isFuller({ kind: 'article', wordCount: 900 }, part)).toBe(true);
  expect(isFuller({ kind: 'article', wordCount: 80 }, part)).toBe(true);
  expect(isFuller({ kind: 'article', wordCount: 95, partial: 'loading' }, part)).toBe(true);
});

test('a shorter part, a link, or any copy beside a whole article is not', () => {
  expect(isFuller({ kind: 'article', wordCount: 80, partial: 'preview' }, part)).toBe(false);
  expect(isFuller({ kind: 'link', wordCount: 0 }, part)).toBe(false);
  expect(isFuller({ kind: 'article', wordCount: 900 }, { wordCount: 90 })).toBe(false);
});
