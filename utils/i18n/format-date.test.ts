// @vitest-environment node
import { expect, test } from 'vitest';
import { messages as en } from './en/app';
import { formatArticleDate } from './format-date';
import { messages as ko } from './ko/app';

test('an article keeps the day of its own zone', () => {
  expect(formatArticleDate('2026-03-12T23:40:00+09:00', en)).toBe('12 March 2026');
  expect(formatArticleDate('2026-03-12T00:10:00-05:00', ko)).toBe('2026년 3월 12일');
  expect(formatArticleDate('2026-03-12', en)).toBe('12 March 2026');
});

test('what is no date is not shown', () => {
  expect(formatArticleDate('yesterday', en)).toBeNull();
  expect(formatArticleDate('2026-99-99T00:00:00Z', en)).toBeNull();
});
