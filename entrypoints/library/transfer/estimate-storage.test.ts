import { expect, test } from 'vitest';
import { estimateStorage } from './estimate-storage';

const estimate = (usage?: number, quota?: number) =>
  estimateStorage({
    estimate: async () => ({ ...(usage !== undefined && { usage }), ...(quota && { quota }) }),
  });

test('the free space is what the quota leaves', async () => {
  expect(await estimate(30, 100)).toEqual({ used: 30, free: 70 });
});

test('no space is free when more than the quota is used', async () => {
  expect(await estimate(120, 100)).toEqual({ used: 120, free: 0 });
});

test('returns null when the browser does not report the space', async () => {
  expect(await estimate(30)).toBeNull();
  expect(await estimate()).toBeNull();
});
