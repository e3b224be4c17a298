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
