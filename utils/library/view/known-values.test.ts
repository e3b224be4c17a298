import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { makeEntry } from '@/tests/support/entries';
import { countLibrary } from './count-library';
import { createKnownValues } from './known-values';

test('tags, sites and authors are listed, the most frequent first, without those of deleted articles', () => {
  const entries = [
    makeEntry('one', { tags: ['coast'], siteName: 'Quay', byline: ['Ida Moss'] }),
    makeEntry('two', { tags: ['sea', 'coast'], siteName: 'Post', byline: ['Pia Lund'] }),
    makeEntry('three', { tags: ['sea'], siteName: 'Post', byline: ['PIA LUND', 'Ola Rey'] }),
    makeEntry('four', { tags: ['sea'], siteName: 'Post', byline: ['Pia Lund'] }),
    makeEntry('five', { tags: ['gone'], siteName: 'Gone', byline: ['No One'], deletedAt: 9 }),
  ];
  const known = createKnownValues(signal(countLibrary(entries)), signal(entries));
  expect(known.tag()).toEqual(['sea', 'coast']);
  expect(known.site()).toEqual(['Post', 'Quay']);
  expect(known.author()).toEqual(['Pia Lund', 'Ida Moss', 'Ola Rey']);
});

test('before the library is loaded nothing is known', () => {
  const known = createKnownValues(signal(null), signal([]));
  expect([known.tag(), known.site(), known.author()]).toEqual([[], [], []]);
});
