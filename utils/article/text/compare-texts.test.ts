import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts';

test('counts the paragraphs that came and went', () => {
  expect(compareTexts('one\ntwo', 'one\nthree\nfour')).toEqual({ added: 2, removed: 1 });
  expect(compareTexts('one\ntwo', 'two\none')).toEqual({ added: 0, removed: 0 });
  expect(compareTexts('', 'one')).toEqual({ added: 1, removed: 0 });
});
