// @vitest-environment node
import { expect, test } from 'vitest';
import { en } from './en';
import { formatArticleDate, formatSavedDate } from './format-date';
import { ko } from './ko';

test('an article keeps the day of its own zone', () => {
  expect(formatArticleDate('2026-03-12T23:40:00+09:00', en)).toBe('12 March 2026');
  expect(formatArticleDate('2026-03-12T00:10:00-05:00', ko)).toBe('2026년 3월 12일');
  expect(formatArticleDate('2026-03-12', en)).toBe('12 March 2026');
});

test('what is no date is not shown', () => {
  expect(formatArticleDate('yesterday', en)).toBeNull();
  expect(formatArticleDate('2026-99-99T00:00:00Z', en)).toBeNull();
});

test('saved today and yesterday are said so, in the reader’s own days', () => {
  const noon = new Date(2026, 2, 12, 12).getTime();
  expect(formatSavedDate(new Date(2026, 2, 12, 0, 1).getTime(), noon, en)).toBe('Saved today');
  expect(formatSavedDate(new Date(2026, 2, 11, 23, 59).getTime(), noon, en)).toBe(
    'Saved yesterday',
  );
  expect(formatSavedDate(new Date(2026, 2, 9).getTime(), noon, en)).toBe('Saved 9 March 2026');
  expect(formatSavedDate(new Date(2026, 2, 9).getTime(), noon, ko)).toBe('2026년 3월 9일 저장');
});
