import { expect, test } from 'vitest';
import { messages as english } from './en/app';
import { messages as korean } from './ko/app';

test.each([
  [24, 6, true, 'All 24 paragraphs, 6 pictures', '문단 24개, 사진 6장 모두 포함'],
  [24, 1, false, '24 paragraphs, 1 picture', '문단 24개, 사진 1장'],
  [1, 0, true, '1 paragraph', '문단 1개'],
  [0, 5, true, 'All 5 pictures', '사진 5장 모두 포함'],
  [0, 0, true, '0 paragraphs', '문단 0개'],
])('%i paragraphs and %i pictures are named in both languages', (...row) => {
  const [paragraphs, pictures, isAll, inEnglish, inKorean] = row;
  expect(english.contains(paragraphs, pictures, isAll)).toBe(inEnglish);
  expect(korean.contains(paragraphs, pictures, isAll)).toBe(inKorean);
});
