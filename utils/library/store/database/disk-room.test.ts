// @vitest-environment node
import { expect, test } from 'vitest';
import { DiskRoom } from './disk-room';

const GB = 1024 ** 3;

function makeRoom(...free: number[]) {
  const clock = { now: 0 };
  let asked = 0;
  const estimate = async () => {
    const room = free[Math.min(asked, free.length - 1)] ?? 0;
    asked += 1;
    return { quota: 10 * GB, usage: 10 * GB - room };
  };
  const room = new DiskRoom({ estimate, now: () => clock.now });
  return { room, clock, asked: () => asked };
}

test('with plenty of space the browser is asked once a minute', async () => {
  const { room, clock, asked } = makeRoom(5 * GB, 1_000);
  expect(await room.isNearlyFull()).toBe(false);
  clock.now = 59_999;
  expect(await room.isNearlyFull()).toBe(false);
  expect(asked()).toBe(1);
  clock.now = 60_000;
  expect(await room.isNearlyFull()).toBe(true);
});

test('with little space the browser is asked each time', async () => {
  const { room, asked } = makeRoom(GB, GB, 1_000);
  const answers = [await room.isNearlyFull(), await room.isNearlyFull(), await room.isNearlyFull()];
  expect(answers).toEqual([false, false, true]);
  expect(asked()).toBe(3);
});

test('after a failure the browser is asked at once', async () => {
  const { room } = makeRoom(5 * GB, 1_000);
  expect(await room.isNearlyFull()).toBe(false);
  expect(await room.isNearlyFullNow()).toBe(true);
  expect(await room.isNearlyFull()).toBe(true);
});

test('a browser that does not report its space counts as having some', async () => {
  const estimate = () => Promise.reject(new Error('no'));
  expect(await new DiskRoom({ estimate, now: () => 0 }).isNearlyFull()).toBe(false);
  const silent = new DiskRoom({ estimate: async () => ({}), now: () => 0 });
  expect(await silent.isNearlyFull()).toBe(false);
});
