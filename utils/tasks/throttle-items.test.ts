// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttleItems } from './throttle-items';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the first is handled at once, the others of a burst together, and a later one at once again', () => {
  const handled: string[] = [];
  const notify = throttleItems<string>(1_000, (items) => handled.push(items.join(' ')));
  notify('a');
  expect(handled).toEqual(['a']);
  notify('b');
  notify('c');
  expect(handled).toEqual(['a']);
  vi.advanceTimersByTime(1_000);
  expect(handled).toEqual(['a', 'b c']);
  notify('d');
  vi.advanceTimersByTime(1_000);
  expect(handled).toEqual(['a', 'b c', 'd']);
  vi.advanceTimersByTime(1_000);
  notify('e');
  expect(handled).toEqual(['a', 'b c', 'd', 'e']);
});
