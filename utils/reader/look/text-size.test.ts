// @vitest-environment node
import { expect, test } from 'vitest';
import { nearestStep, popupStepBy, stepBy, textSizeOf } from './text-size';

test('steps go from 12 to 128 pixels and stop there', () => {
  expect(textSizeOf(0, 16)).toBe(20);
  expect(textSizeOf(-5, 16)).toBe(12);
  expect(textSizeOf(16, 16)).toBe(128);
  expect(stepBy(-5, -1)).toBe(-5);
  expect(stepBy(16, 1)).toBe(16);
  expect(stepBy(2, 1)).toBe(3);
});

test('sizes scale with the browser’s own', () => {
  expect(textSizeOf(0, 24)).toBe(30);
});

test('the popup uses its five steps, whatever the reader chose', () => {
  expect([-9, -2, 0, 1, 2, 7].map(nearestStep)).toEqual([-2, -2, 0, 1, 2, 2]);
  expect(popupStepBy(2, 1)).toBe(2);
  expect(popupStepBy(7, -1)).toBe(1);
  expect(popupStepBy(-2, -1)).toBe(-2);
});
