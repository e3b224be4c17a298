import { expect, test } from 'vitest';
import { stepBy } from './settings';

test('a step goes one up or down and stops at either end', () => {
  expect(stepBy(0, 1)).toBe(1);
  expect(stepBy(1, 1)).toBe(2);
  expect(stepBy(2, 1)).toBe(2);
  expect(stepBy(-1, -1)).toBe(-2);
  expect(stepBy(-2, -1)).toBe(-2);
});
