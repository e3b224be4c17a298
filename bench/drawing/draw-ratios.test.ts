import { expect, test } from 'vitest';
import { drawRatios } from './draw-ratios';

const ROW = { what: 'opening', floorName: 'the least', unit: 'ms', target: 1.5 } as const;

test('draws the rows that have a ratio', () => {
  const drawn = drawRatios([
    { ...ROW, floor: 50, lectern: 100 },
    { ...ROW, what: 'waiting', floor: 0, lectern: 0 },
  ]);
  expect(drawn).toContain('2.00×');
  expect(drawn).not.toMatch(/NaN|waiting/);
});
