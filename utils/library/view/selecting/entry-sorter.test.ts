// @vitest-environment node
import { expect, test } from 'vitest';
import { makeEntry } from '@/tests/support/entries';
import { createEntrySorter } from './entry-sorter';

const ENTRIES = [
  makeEntry('b', { title: '10 boats', siteName: 'Über', savedAt: 3 }),
  makeEntry('a', { title: '9 boats', siteName: 'Zeit', savedAt: 2 }),
  makeEntry('c', { title: 'Apples', siteName: 'uber', savedAt: 1 }),
];

test('the same entries are sorted once', () => {
  const sort = createEntrySorter();
  const sorted = sort(ENTRIES, 'title');
  expect(sorted.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(sort(ENTRIES, 'title')).toBe(sorted);
  expect(sort(ENTRIES, 'saved').map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(ENTRIES.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('changed, new and deleted entries take their places', () => {
  const sort = createEntrySorter();
  sort(ENTRIES, 'title');
  const [, nine, apples] = ENTRIES;
  if (!nine || !apples) throw new Error('no entries');
  const changed = [{ ...nine, title: 'Zebras' }, makeEntry('d', { title: '1 boat' }), apples];
  expect(sort(changed, 'title').map(({ title }) => title)).toEqual(['1 boat', 'Apples', 'Zebras']);
});

test('sites that differ only in accents and case are one place, the newer article first', () => {
  const sort = createEntrySorter();
  expect(sort(ENTRIES, 'site').map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});
