import { expect, test } from 'vitest';
import { runExclusively } from './run-exclusively';

test('work that is requested while other work runs is ignored', async () => {
  const isBusy = { value: false };
  const done: string[] = [];
  const first = runExclusively(isBusy, async () => {
    await Promise.resolve();
    done.push('first');
  });
  expect(isBusy.value).toBe(true);
  await runExclusively(isBusy, async () => void done.push('second'));
  await first;
  await runExclusively(isBusy, async () => void done.push('third'));
  expect(done).toEqual(['first', 'third']);
});

test('work that failed is over', async () => {
  const isBusy = { value: false };
  const work = runExclusively(isBusy, () => Promise.reject(new Error('full')));
  await expect(work).rejects.toThrow('full');
  expect(isBusy.value).toBe(false);
});
