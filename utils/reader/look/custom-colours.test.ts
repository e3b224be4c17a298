// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { areCustomColoursApplied, interfaceTheme, KEPT_COLOURS } from './custom-colours';
import { DEFAULT_LOOK, type Look } from './look';

const look = (fields: Partial<Look>): Look => ({ ...DEFAULT_LOOK, theme: 'own', ...fields });
const white = { customText: '#ffffff', customBackground: '#ffffff' };

describe('custom colours', () => {
  test('are applied when their contrast is at least 3 to 1', () => {
    expect(
      areCustomColoursApplied(look({ customText: '#333333', customBackground: '#eeeeee' }), 0),
    ).toBe(true);
  });

  test('are not applied with less contrast', () => {
    expect(areCustomColoursApplied(look(white), 0)).toBe(false);
  });

  test('are applied with less contrast until the trial ends', () => {
    const tried = look({ ...white, weakColoursUntil: 5_000 });
    expect(areCustomColoursApplied(tried, 4_999)).toBe(true);
    expect(areCustomColoursApplied(tried, 5_000)).toBe(false);
  });

  test('stay applied with less contrast when the reader keeps them', () => {
    expect(
      areCustomColoursApplied(look({ ...white, weakColoursUntil: KEPT_COLOURS }), Date.now()),
    ).toBe(true);
  });

  test('are not applied in another theme', () => {
    expect(areCustomColoursApplied(look({ theme: 'dark' }), 0)).toBe(false);
  });
});

describe('the theme of the interface', () => {
  test.each([
    ['#ffffff', 'light'],
    ['#f2d9a0', 'light'],
    ['#000000', 'dark'],
    ['#3a4a6a', 'dark'],
  ] as const)(
    'beside the background %s is %s, whatever the text colour is',
    (customBackground, theme) => {
      expect(interfaceTheme(look({ customBackground, customText: customBackground }))).toBe(theme);
    },
  );

  test('is the chosen theme otherwise', () => {
    expect(interfaceTheme(look({ theme: 'sepia' }))).toBe('sepia');
  });
});
