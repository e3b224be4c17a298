// @vitest-environment node
import { expect, test } from 'vitest';
import { foldForFind } from './fold-for-find';

test('case and accents make no difference', () => {
  expect(foldForFind('Crème BRÛLÉE').text).toBe('creme brulee');
  expect(foldForFind('ПЁТР').text).toBe('петр');
});

test('Korean and Chinese stay as they are', () => {
  expect(foldForFind('밤배 夜船').text).toBe('밤배 夜船');
});

test('every character maps back to its origin', () => {
  const { text, origin } = foldForFind('a𝄞e\u0301z');
  expect(text).toBe('a𝄞ez');
  expect([...'a𝄞ez'].map((_, index) => index)).toHaveLength(4);
  expect(origin(text.indexOf('e'))).toBe(3);
  expect(origin(text.indexOf('z'))).toBe(5);
  expect(origin(text.length)).toBe(6);
});
