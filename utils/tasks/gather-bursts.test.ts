// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatherBursts } from './gather-bursts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the first is handled at once, the others of a burst together, and a later one at once again', () => {
  const handled: string[] = [];
  const tell = gatherBursts<string>(1_000, (items) => handled.push(items.join(' ')));
  tell('a');
  expect(handled).toEqual(['a']);
  tell('b');
  tell('c');
  expect(handled).toEqual(['a']);
  vi.advanceTimersByTime(1_000);
  expect(handled).toEqual(['a', 'b c']);
  tell('d');
  vi.advanceTimersByTime(1_000);
  expect(handled).toEqual(['a', 'b c', 'd']);
  vi.advanceTimersByTime(1_000);
  tell('e');
  expect(handled).toEqual(['a', 'b c', 'd', 'e']);
});
