import { expect, test } from 'vitest';
import { messages as english } from '@/utils/i18n/en/partial-labels';
import { messages as korean } from '@/utils/i18n/ko/partial-labels';
import { labelPartial } from './label-partial';

test('a copy without some of its pages names them, those that follow one another as a range', () => {
  const label = (missingPages: number[]) =>
    labelPartial({ partial: 'pages', missingPages }, english);
  expect(label([3])).toBe('Partial copy: page 3 is missing');
  expect(label([2, 3, 4, 7, 9, 10])).toBe('Partial copy: pages 2–4, 7, 9–10 are missing');
  expect(label([])).toBe('Partial copy: further pages are missing');
  expect(labelPartial({ partial: 'pages', missingPages: [2, 4] }, korean)).toBe(
    '일부만 저장됨: 2, 4페이지 없음',
  );
});

test('other partial copies state their reason; a whole article has no label', () => {
  expect(labelPartial({ partial: 'preview', missingPages: [2] }, english)).toBe(
    'Partial copy: preview only',
  );
  expect(labelPartial({}, english)).toBeNull();
});
