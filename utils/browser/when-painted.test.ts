// @vitest-environment node
import { expect, test } from 'vitest';
import { whenPainted } from './when-painted';

test('resolves after the third frame, in a task of its own', async () => {
  const frames: FrameRequestCallback[] = [];
  const tasks: (() => void)[] = [];
  let isPainted = false;
  const painted = whenPainted({
    requestAnimationFrame: (callback) => frames.push(callback),
    setTimeout: (task: () => void) => tasks.push(task),
  }).then(() => {
    isPainted = true;
  });
  for (const count of [1, 2, 3]) {
    expect(frames).toHaveLength(count);
    expect(tasks).toHaveLength(0);
    frames.at(-1)?.(0);
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect([frames.length, tasks.length, isPainted]).toEqual([3, 1, false]);
  tasks[0]?.();
  await painted;
  expect(isPainted).toBe(true);
});
