// @vitest-environment node
import { expect, test } from 'vitest';
import { messages as en } from './en/app';
import { formatArticleDate, formatDay } from './format-date';
import { messages as ko } from './ko/app';

test('keeps the day of the article’s own time zone', () => {
  expect(formatArticleDate('2026-03-12T23:40:00+09:00', en)).toBe('12 March 2026');
  expect(formatArticleDate('2026-03-12T00:10:00-05:00', ko)).toBe('2026년 3월 12일');
  expect(formatArticleDate('2026-03-12', en)).toBe('12 March 2026');
});

test('returns null for text that is not a date', () => {
  expect(formatArticleDate('yesterday', en)).toBeNull();
  expect(formatArticleDate('2026-99-99T00:00:00Z', en)).toBeNull();
});

test('formats the day of a time in the local time zone', () => {
  const lateEvening = new Date(2026, 2, 12, 23, 59).getTime();
  expect(formatDay(lateEvening, en)).toBe('12 March 2026');
});
