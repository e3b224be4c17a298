import { expect, test } from 'vitest';
import { createTaskQueue } from './create-task-queue';

test('runs tasks in order, also after one that fails', async () => {
  const queue = createTaskQueue();
  const done: string[] = [];
  const first = queue(async () => {
    await Promise.resolve();
    done.push('first');
  });
  const failed = queue(() => Promise.reject(new Error('full')));
  const last = queue(async () => done.push('last'));
  await first;
  await expect(failed).rejects.toThrow('full');
  expect(await last).toBe(2);
  expect(done).toEqual(['first', 'last']);
});
