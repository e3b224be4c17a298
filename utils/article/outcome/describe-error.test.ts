// @vitest-environment node
import { expect, test } from 'vitest';
import { describeError } from './describe-error';

test('an error is described with its message and stack', () => {
  const text = describeError(new TypeError('the tide is out'));
  expect(text).toContain('TypeError');
  expect(text).toContain('the tide is out');
  expect(text).toContain('describe-error.test');
});

test('any other thrown value is described with its text', () => {
  expect(describeError('no boat')).toBe('no boat');
  expect(describeError(undefined)).toBe('undefined');
});

test('a value that cannot be converted to text is still described', () => {
  expect(describeError(Object.create(null))).toBe('an error that cannot be described');
});

test('a long stack is cut', () => {
  expect(describeError(new Error('x'.repeat(9_000))).length).toBe(4_000);
});
