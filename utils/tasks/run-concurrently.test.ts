// @vitest-environment node
import { expect, test } from 'vitest';
import { runConcurrently } from './run-concurrently';

test('runs every item in order, never more than the limit at once', async () => {
  const begun: number[] = [];
  let [running, most] = [0, 0];
  await runConcurrently([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('after an error it starts no further item, and rejects when the others have ended', async () => {
  const ended: string[] = [];
  let goOn = () => {};
  const paused = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const run = runConcurrently(['fails', 'slow', 'never'], 2, async (item) => {
    if (item === 'fails') throw new Error('full');
    await paused;
    ended.push(item);
  });
  const failed = expect(run).rejects.toThrow('full');
  goOn();
  await failed;
  expect(ended).toEqual(['slow']);
});
