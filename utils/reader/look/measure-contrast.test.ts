// @vitest-environment node
import { expect, test } from 'vitest';
import { measureContrast } from './measure-contrast';

test('black on white is 21, a colour on itself is 1, in either order', () => {
  expect(measureContrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(measureContrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(measureContrast('#7a1234', '#7a1234')).toBe(1);
});

test('the grey that just passes for text does', () => {
  expect(measureContrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
  expect(measureContrast('#777777', '#ffffff')).toBeLessThan(4.5);
});
