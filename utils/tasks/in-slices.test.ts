// @vitest-environment node
import { expect, test } from 'vitest';
import { inSlices } from './in-slices';

test('a list is interrupted by pauses when it takes long, and is complete and in order', async () => {
  let now = 0;
  const done: string[] = [];
  const world = {
    clock: () => now,
    pause: async () => {
      done.push('pause');
    },
  };
  for await (const item of inSlices(['a', 'b', 'c', 'd', 'e'], world)) {
    done.push(item);
    now += 10;
  }
  expect(done).toEqual(['a', 'b', 'c', 'pause', 'd', 'e']);
});

test('when the page takes long to draw, slices are as long as the drawing, up to a limit', async () => {
  let now = 0;
  const slices: number[] = [0];
  const pauses = [100, 5_000, 1];
  const world = {
    clock: () => now,
    pause: async () => {
      now += pauses[slices.length - 1] ?? 1;
      slices.push(0);
    },
  };
  for await (const _ of inSlices(Array.from({ length: 50 }), world)) {
    slices[slices.length - 1] = (slices.at(-1) ?? 0) + 1;
    now += 10;
  }
  expect(slices).toEqual([3, 10, 20, 3, 3, 3, 3, 3, 2]);
});
