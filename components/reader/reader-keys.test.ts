// @vitest-environment node
import { expect, test } from 'vitest';
import { meaningOfReaderKey } from './reader-keys';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test('the size keys act alone and with Ctrl or ⌘', () => {
  for (const more of [{}, { ctrlKey: true }, { metaKey: true }]) {
    expect(meaningOfReaderKey(press('+', more), true)).toBe('larger');
    expect(meaningOfReaderKey(press('-', more), true)).toBe('smaller');
    expect(meaningOfReaderKey(press('0', more), true)).toBe('normal');
  }
});

test('letters with Ctrl or Alt stay the browser’s', () => {
  expect(meaningOfReaderKey(press('s'), true)).toBe('save');
  expect(meaningOfReaderKey(press('s', { ctrlKey: true }), true)).toBeNull();
  expect(meaningOfReaderKey(press('g', { altKey: true }), true)).toBeNull();
});

test('where single keys are off, the size keys with Ctrl still act', () => {
  expect(meaningOfReaderKey(press('t'), false)).toBeNull();
  expect(meaningOfReaderKey(press('+'), false)).toBeNull();
  expect(meaningOfReaderKey(press('+', { ctrlKey: true }), false)).toBe('larger');
});

test('letters of a Korean keyboard mean what their keys do', () => {
  expect(meaningOfReaderKey(press('ㅎ'), true)).toBe('images');
  expect(meaningOfReaderKey(press('ㄴ'), true)).toBe('save');
  expect(meaningOfReaderKey(press('ㅅ'), true)).toBe('look');
});
