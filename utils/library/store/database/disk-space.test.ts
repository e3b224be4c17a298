// @vitest-environment node
import { expect, test } from 'vitest';
import { DiskSpace } from './disk-space';

const GB = 1024 ** 3;

function createDiskSpace(...free: number[]) {
  const clock = { now: 0 };
  let asked = 0;
  const estimate = async () => {
    const diskSpace = free[Math.min(asked, free.length - 1)] ?? 0;
    asked += 1;
    return { quota: 10 * GB, usage: 10 * GB - diskSpace };
  };
  const diskSpace = new DiskSpace({ estimate, now: () => clock.now });
  return { diskSpace, clock, asked: () => asked };
}

test('with plenty of space the browser is asked once a minute', async () => {
  const { diskSpace, clock, asked } = createDiskSpace(5 * GB, 1_000);
  expect(await diskSpace.isNearlyFull()).toBe(false);
  clock.now = 59_999;
  expect(await diskSpace.isNearlyFull()).toBe(false);
  expect(asked()).toBe(1);
  clock.now = 60_000;
  expect(await diskSpace.isNearlyFull()).toBe(true);
});

test('with little space the browser is asked each time', async () => {
  const { diskSpace, asked } = createDiskSpace(GB, GB, 1_000);
  const answers = [
    await diskSpace.isNearlyFull(),
    await diskSpace.isNearlyFull(),
    await diskSpace.isNearlyFull(),
  ];
  expect(answers).toEqual([false, false, true]);
  expect(asked()).toBe(3);
});

test('after a failure the browser is asked at once', async () => {
  const { diskSpace } = createDiskSpace(5 * GB, 1_000);
  expect(await diskSpace.isNearlyFull()).toBe(false);
  expect(await diskSpace.isNearlyFullNow()).toBe(true);
  expect(await diskSpace.isNearlyFull()).toBe(true);
});

test('a browser that does not report its space counts as having some', async () => {
  const estimate = () => Promise.reject(new Error('no'));
  expect(await new DiskSpace({ estimate, now: () => 0 }).isNearlyFull()).toBe(false);
  const silent = new DiskSpace({ estimate: async () => ({}), now: () => 0 });
  expect(await silent.isNearlyFull()).toBe(false);
});
