// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import type { ReadingPlace } from './reading-place';
import { createReadingPlaces, type ReadingPlaces } from './reading-places';

const placeAt = (start: number): ReadingPlace => ({ quote: 'the lamp keeper', start, below: 12 });

let places: ReadingPlaces;

beforeEach(() => {
  let stored: unknown = null;
  places = createReadingPlaces({
    getValue: async () => stored,
    setValue: async (value) => {
      stored = value;
    },
  });
});

test('a place is returned for its article alone, until it is back at the start', async () => {
  await places.remember('one', placeAt(7));
  expect(await places.recall('one')).toEqual(placeAt(7));
  expect(await places.recall('other')).toBeNull();
  await places.remember('one', null);
  expect(await places.recall('one')).toBeNull();
});

test('places that are stored at the same time are all kept', async () => {
  const keys = ['one', 'two', 'three', 'four'];
  await Promise.all(keys.map((key, index) => places.remember(key, placeAt(index))));
  const recalled = await Promise.all(keys.map((key) => places.recall(key)));
  expect(recalled.map((place) => place?.start)).toEqual([0, 1, 2, 3]);
});

test('the oldest of more than a hundred places is forgotten', async () => {
  for (let number = 0; number <= 100; number += 1) {
    await places.remember(`article ${number}`, placeAt(number));
  }
  expect(await places.recall('article 0')).toBeNull();
  expect(await places.recall('article 1')).toEqual(placeAt(1));
});
