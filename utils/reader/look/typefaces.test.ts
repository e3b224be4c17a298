// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUNDLED_FONTS } from './bundled-fonts';
import { familyOf, TYPEFACES } from './typefaces';

test.each([
  ['legible', '', '"Atkinson Hyperlegible Next Variable"'],
  ['system', 'Harbour Sans', 'system-ui'],
  ['named', 'Harbour Sans', '"Harbour Sans"'],
  ['named', '', '"Source Serif 4 Variable"'],
] as const)('the family of %s with the name "%s" is %s', (typeface, fontName, family) => {
  expect(familyOf(typeface, fontName)).toBe(family);
});

test('every bundled font belongs to a typeface, and its package is in the pages’ style sheet', () => {
  const families: (string | null)[] = TYPEFACES.map(({ family }) => family);
  const sheet = readFileSync('components/styles/fonts.css', 'utf8');
  for (const { family, folder } of BUNDLED_FONTS) {
    expect(families).toContain(`"${family}"`);
    expect(sheet).toContain(folder);
  }
});
