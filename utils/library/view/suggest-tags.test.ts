import { expect, test } from 'vitest';
import { splitTags, suggestTags } from './suggest-tags';

const known = ['coast', 'deep sea', 'Écluse', 'sea wall', 'seal'];
const tags = (text: string, own: string[] = []) =>
  suggestTags(text, known, own).map(({ tag }) => tag);

test('any word of a known tag completes it, whatever its case and accents', () => {
  expect(tags('SEA')).toEqual(['deep sea', 'sea wall', 'seal']);
  expect(tags('ecl')).toEqual(['Écluse']);
});

test('tags that are there already, or typed, are not suggested', () => {
  expect(tags('sea', ['Deep Sea'])).toEqual(['sea wall', 'seal']);
  expect(tags('seal, sea')).toEqual(['deep sea', 'sea wall']);
  expect(tags('coast')).toEqual([]);
});

test('only the last of several tags is completed', () => {
  expect(suggestTags('new one, co', known, [])).toEqual([{ tag: 'coast', text: 'new one, coast' }]);
  expect(suggestTags('새것、co', known, [])[0]?.text).toBe('새것、 coast');
});

test('commas of any script separate tags', () => {
  expect(splitTags('a, b，c、 ,')).toEqual(['a', ' b', 'c']);
});
