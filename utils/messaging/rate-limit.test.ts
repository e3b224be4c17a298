// @vitest-environment node
import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit';

test('allows the given number of calls a minute for each name', () => {
  let now = 0;
  const limit = createRateLimit(() => now);
  const ask = (name: string) => limit.allows(name, 2);
  expect([ask('save'), ask('save'), ask('save'), ask('find')]).toEqual([true, true, false, true]);
  now = 59_999;
  expect(ask('save')).toBe(false);
  now = 60_000;
  expect([ask('save'), ask('save'), ask('save')]).toEqual([true, true, false]);
});

test('forgets the callers that were idle longest', () => {
  const limit = createRateLimit(() => 0);
  limit.allows('first', 1);
  for (let number = 0; number < 499; number += 1) limit.allows(`other ${number}`, 1);
  expect(limit.allows('first', 1)).toBe(false);
  for (let number = 0; number < 500; number += 1) limit.allows(`more ${number}`, 1);
  expect(limit.allows('first', 1)).toBe(true);
});
