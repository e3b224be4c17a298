// @vitest-environment node
import { expect, test } from 'vitest';
import { squeezeText } from './squeeze-text';

test('collapses white space and trims the ends', () => {
  expect(squeezeText('  a\n\tb\u00a0\u00a0c\u200b ')).toBe('a b c');
  expect(squeezeText(undefined)).toBe('');
});
