import { expect, test } from 'vitest';
import { trimEnd } from './trim-end';

test('only the matching characters at the end are removed', () => {
  expect(trimEnd('- a – b – -', /[\s–-]/)).toBe('- a – b');
  expect(trimEnd('--', /-/)).toBe('');
  expect(trimEnd('', /-/)).toBe('');
});
