// @vitest-environment node
import { expect, test } from 'vitest';
import { describeError } from './describe-error';

test('an error gives its message and where it came from', () => {
  const text = describeError(new TypeError('the tide is out'));
  expect(text).toContain('TypeError');
  expect(text).toContain('the tide is out');
  expect(text).toContain('describe-error.test');
});

test('anything else thrown gives its text', () => {
  expect(describeError('no boat')).toBe('no boat');
  expect(describeError(undefined)).toBe('undefined');
});

test('what cannot even be written as text is still described', () => {
  expect(describeError(Object.create(null))).toBe('an error that cannot be described');
});

test('a long stack is cut', () => {
  expect(describeError(new Error('x'.repeat(9_000))).length).toBe(4_000);
});
