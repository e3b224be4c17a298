import { expect, test } from 'vitest';
import { comfortableHeight, scrollForLine } from './comfortable-height';

const VIEW = { maxTop: 5_000, height: 800 };

test('a line is read in the upper middle of the view, and at its ends near the start and the end of the article', () => {
  expect(comfortableHeight({ ...VIEW, top: 0 })).toBeCloseTo(48);
  expect(comfortableHeight({ ...VIEW, top: 2_500 })).toBeCloseTo(288);
  expect(comfortableHeight({ ...VIEW, top: 5_000 })).toBeCloseTo(752);
});

test('scrolling on always reaches a later line', () => {
  for (const maxTop of [0, 60, 300, 900, 5_000]) {
    const lines = Array.from({ length: maxTop + 1 }, (_, top) => {
      return top + comfortableHeight({ top, maxTop, height: 800 });
    });
    expect(lines.every((line, top) => top === 0 || line > (lines[top - 1] ?? 0))).toBe(true);
  }
});

test.each([0, 48, 200, 1_000, 4_000, 5_400, 5_752, 5_800])(
  'a line %d px below the start is scrolled to the height at which it is read',
  (line) => {
    const top = scrollForLine(line, VIEW);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(5_000);
    const reached = top + comfortableHeight({ ...VIEW, top });
    // The first and the last line cannot be scrolled any further.
    if (line >= 48 && line <= 5_752) expect(Math.abs(reached - line)).toBeLessThan(3);
  },
);

test('an article that fits is not scrolled', () => {
  expect(scrollForLine(300, { maxTop: 0, height: 800 })).toBe(0);
});
