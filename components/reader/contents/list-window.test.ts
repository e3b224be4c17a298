// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listWindow } from './list-window';

test('a list of ordinary length is shown whole', () => {
  expect(listWindow(0, null)).toEqual({ from: 0, to: 0 });
  expect(listWindow(400, 399)).toEqual({ from: 0, to: 400 });
});

test('of a longer list, the entries around the current one are shown, at most 400', () => {
  expect(listWindow(30_000, null)).toEqual({ from: 0, to: 400 });
  expect(listWindow(30_000, 12_345)).toEqual({ from: 12_100, to: 12_500 });
  expect(listWindow(30_000, 29_999)).toEqual({ from: 29_600, to: 30_000 });
  fc.assert(
    fc.property(fc.integer({ min: 401, max: 50_000 }), fc.nat(), (count, number) => {
      const current = number % count;
      const { from, to } = listWindow(count, current);
      expect(to - from).toBe(400);
      expect(from <= current && current < to).toBe(true);
      // The neighbours are shown too, unless there are none.
      expect(from === 0 || current - from >= 100).toBe(true);
      expect(to === count || to - current > 100).toBe(true);
    }),
  );
});
