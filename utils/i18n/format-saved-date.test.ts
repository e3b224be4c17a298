// @vitest-environment node
import { expect, test } from 'vitest';
import { messages as en } from './en/app';
import { messages as libraryEn } from './en/library';
import { formatSavedDate } from './format-saved-date';
import { messages as ko } from './ko/app';
import { messages as libraryKo } from './ko/library';

test('names today and yesterday in the reader’s time zone, and gives the date of older days', () => {
  const noon = new Date(2026, 2, 12, 12).getTime();
  expect(formatSavedDate(new Date(2026, 2, 12, 0, 1).getTime(), noon, libraryEn, en)).toBe(
    'Saved today',
  );
  expect(formatSavedDate(new Date(2026, 2, 11, 23, 59).getTime(), noon, libraryEn, en)).toBe(
    'Saved yesterday',
  );
  expect(formatSavedDate(new Date(2026, 2, 9).getTime(), noon, libraryEn, en)).toBe(
    'Saved 9 March 2026',
  );
  expect(formatSavedDate(new Date(2026, 2, 9).getTime(), noon, libraryKo, ko)).toBe(
    '2026년 3월 9일 저장',
  );
});
