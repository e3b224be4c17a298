// @vitest-environment node
import { expect, test } from 'vitest';
import { HitIndexes } from './hit-indexes';

test('hits are indexes in the list that the page sent last', () => {
  const hits = new HitIndexes();
  hits.setRoster(1, ['c']);
  hits.setRoster(2, ['a', 'b', 'c']);
  expect(hits.encode(7, ['c', 'a'])).toEqual({
    type: 'indexes',
    number: 7,
    version: 2,
    indexes: Uint32Array.of(2, 0),
  });
});

test('hits are ids while the page has sent no list, or one without all of them', () => {
  const hits = new HitIndexes();
  expect(hits.encode(1, ['a'])).toEqual({ type: 'found', number: 1, ids: 'a' });
  hits.setRoster(1, ['a']);
  expect(hits.encode(2, ['a', 'new'])).toEqual({ type: 'found', number: 2, ids: 'a new' });
});
