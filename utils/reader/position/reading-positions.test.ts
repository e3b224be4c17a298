// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import type { ReadingPosition } from './reading-position';
import { createReadingPositions, type ReadingPositions } from './reading-positions';

const positionAt = (start: number): ReadingPosition => ({
  quote: 'the lamp keeper',
  start,
  below: 12,
});

let positions: ReadingPositions;

beforeEach(() => {
  let stored: unknown = null;
  positions = createReadingPositions({
    getValue: async () => stored,
    setValue: async (value) => {
      stored = value;
    },
  });
});

test('a position is returned for its article alone, until it is back at the start', async () => {
  await positions.remember('one', positionAt(7));
  expect(await positions.recall('one')).toEqual(positionAt(7));
  expect(await positions.recall('other')).toBeNull();
  await positions.remember('one', null);
  expect(await positions.recall('one')).toBeNull();
});

test('positions that are stored at the same time are all kept', async () => {
  const keys = ['one', 'two', 'three', 'four'];
  await Promise.all(keys.map((key, index) => positions.remember(key, positionAt(index))));
  const recalled = await Promise.all(keys.map((key) => positions.recall(key)));
  expect(recalled.map((position) => position?.start)).toEqual([0, 1, 2, 3]);
});

test('the oldest of more than a hundred positions is forgotten', async () => {
  for (let number = 0; number <= 100; number += 1) {
    await positions.remember(`article ${number}`, positionAt(number));
  }
  expect(await positions.recall('article 0')).toBeNull();
  expect(await positions.recall('article 1')).toEqual(positionAt(1));
});
