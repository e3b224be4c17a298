// @vitest-environment node
import { expect, test } from 'vitest';
import { type Extent, findDrop } from './find-drop';

/** Ten rows of 100 pixels, of which some are rendered. */
const rows = (first: number, last: number): Map<number, Extent> =>
  new Map(
    Array.from({ length: last - first + 1 }, (_, at) => [
      first + at,
      { top: (first + at) * 100, bottom: (first + at + 1) * 100 },
    ]),
  );
/** Drags the row at 300 pixels by a distance. */
const drag = (by: number, extents = rows(0, 9)) =>
  findDrop(extents, 3, { top: 300 + by, bottom: 400 + by });

test.each([
  ['a row that did not move stays', 0, 3],
  ['a row gives way once its middle is covered', 49, 3],
  ['a row gives way once its middle is covered', 51, 4],
  ['the same upwards', -49, 3],
  ['the same upwards', -51, 2],
  ['several rows give way', 270, 6],
  ['below the last row is the end', 5_000, 9],
  ['above the first row is the beginning', -5_000, 0],
])('%s: %i pixels', (_what, by, to) => {
  expect(drag(by)).toBe(to);
});

test('a row whose own place is no longer rendered is dropped among the rows that are', () => {
  expect(drag(420, rows(5, 9))).toBe(7);
  expect(drag(-250, rows(0, 2))).toBe(1);
});

test('rows of different heights give way at their own middles', () => {
  const extents = new Map([
    [0, { top: 0, bottom: 60 }],
    [1, { top: 60, bottom: 360 }],
    [2, { top: 360, bottom: 400 }],
  ]);
  expect(findDrop(extents, 0, { top: 140, bottom: 200 })).toBe(0);
  expect(findDrop(extents, 0, { top: 160, bottom: 220 })).toBe(1);
  expect(findDrop(extents, 0, { top: 330, bottom: 390 })).toBe(2);
});
