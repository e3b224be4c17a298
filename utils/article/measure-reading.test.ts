// @vitest-environment node
import { expect, test } from 'vitest';
import { measureReading } from './measure-reading';

test('words are counted by spaces, and minutes by the speed of the language', () => {
  const text = 'word '.repeat(1_000);
  expect(measureReading(text, 'en')).toEqual({ wordCount: 1_000, minutes: 4 });
  expect(measureReading(text, 'ar').minutes).toBe(7);
});

test('a region or an unknown language takes the nearest known speed', () => {
  const text = 'word '.repeat(1_000);
  expect(measureReading(text, 'en-GB')).toEqual(measureReading(text, 'en'));
  expect(measureReading(text, null)).toEqual(measureReading(text, 'en'));
});

test('Chinese, Japanese and Korean are counted by character', () => {
  expect(measureReading('航天技术更好惠及人民', 'zh').wordCount).toBe(10);
  expect(measureReading('밤배가 돌아오자', 'ko').wordCount).toBe(7);
  expect(measureReading('字'.repeat(2_550), 'zh').minutes).toBe(10);
});

test('a text in two scripts counts both', () => {
  expect(measureReading('The 航天 forum', 'zh').wordCount).toBe(4);
});

test('the shortest text takes a minute', () => {
  expect(measureReading('', 'en')).toEqual({ wordCount: 0, minutes: 1 });
});
