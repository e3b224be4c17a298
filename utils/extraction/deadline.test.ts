import { expect, test } from 'vitest';
import { NO_DEADLINE, OutOfTime, startDeadline, throwWhenOver } from './deadline';

/** A clock that advances by one with each reading. */
function makeClock(): () => number {
  let now = 0;
  return () => now++;
}

test('a list ends when the time is over', () => {
  const deadline = startDeadline(makeClock(), 3);
  expect([...deadline.each(['a', 'b', 'c', 'd'])]).toEqual(['a', 'b']);
  expect(deadline.isOver()).toBe(true);
});

test('without a time limit, a list is complete', () => {
  expect([...NO_DEADLINE.each([1, 2, 3])]).toEqual([1, 2, 3]);
  expect(NO_DEADLINE.isOver()).toBe(false);
});

test('a list that must be complete fails when the time is over', () => {
  const deadline = throwWhenOver(startDeadline(makeClock(), 3));
  expect([...deadline.each(['a', 'b'])]).toEqual(['a', 'b']);
  expect(() => [...deadline.each(['c'])]).toThrow(OutOfTime);
});

test('the time is over when the work ahead takes longer than what is left', () => {
  const deadline = startDeadline(() => 10, 100);
  expect(deadline.isOver(99)).toBe(false);
  expect(deadline.isOver(100)).toBe(true);
});
