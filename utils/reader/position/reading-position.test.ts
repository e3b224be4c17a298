// @vitest-environment node
import { expect, test } from 'vitest';
import { findQuote } from './reading-position';

const positionOf = (quote: string, start: number) => ({ quote, start, below: 0 });

test('words that did not move are found at their offset', () => {
  expect(findQuote('one two three', positionOf('two', 4))).toBe(4);
});

test('of repeated words the nearest is found', () => {
  const text = 'so it goes, and so it goes, and so it goes';
  expect(findQuote(text, positionOf('so it goes', 18))).toBe(16);
  expect(findQuote(text, positionOf('so it goes', 30))).toBe(32);
});

test('moved words are found, removed ones are not', () => {
  expect(findQuote('A new first paragraph. two three', positionOf('two', 0))).toBe(23);
  expect(findQuote('nothing of the kind', positionOf('two', 4))).toBeNull();
});
