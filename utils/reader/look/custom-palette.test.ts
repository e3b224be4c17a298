// @vitest-environment node
import { expect, test } from 'vitest';
import { customPalette } from './custom-palette';
import { measureContrast } from './measure-contrast';

const PAIRS = [
  ['#2b2b26', '#e9efe6'],
  ['#000000', '#ffffff'],
  ['#ffe14d', '#000000'],
  ['#767676', '#ffffff'],
  ['#6a6a6a', '#fdfcf9'],
  ['#8ab8ff', '#101828'],
  ['#999999', '#ffffff'],
  ['#ffffff', '#ffffff'],
] as const;

test.each(PAIRS)(
  'every colour mixed from %s on %s stays as readable as the pair, up to 4.5 : 1',
  (text, ground) => {
    const palette = customPalette(text, ground);
    const least = Math.min(4.5, measureContrast(text, ground)) - 1e-9;
    for (const shade of [palette.surface, palette.sunken, palette.selected, palette.mark]) {
      expect(measureContrast(text, shade)).toBeGreaterThanOrEqual(least);
    }
    for (const weaker of [palette.text2, palette.text3]) {
      for (const below of [ground, palette.sunken]) {
        expect(measureContrast(weaker, below)).toBeGreaterThanOrEqual(least);
      }
    }
  },
);

test('colours with much contrast leave room for difference', () => {
  const { sunken, text3 } = customPalette('#000000', '#ffffff');
  expect(sunken).not.toBe('#ffffff');
  expect(text3).not.toBe('#000000');
});
