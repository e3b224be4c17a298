// @vitest-environment node
import { expect, test } from 'vitest';
import { type KeyPress, meaningOfKey } from './popup-keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test.each([
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
  ['0', 'normal'],
  ['g', 'images'],
  ['G', 'images'],
  ['s', 'save'],
  ['ㄴ', 'save'],
  ['ㅎ', 'images'],
  ['x', null],
])('%s means %s', (key, meaning) => {
  expect(meaningOfKey(press(key), true)).toBe(meaning);
});

test('single keys can be off; undo is no single key', () => {
  expect(meaningOfKey(press('g'), false)).toBeNull();
  expect(meaningOfKey(press('z', { ctrlKey: true }), false)).toBe('undo');
  expect(meaningOfKey(press('z', { metaKey: true }), false)).toBe('undo');
});

test('the browser’s own keys stay the browser’s', () => {
  expect(meaningOfKey(press('+', { ctrlKey: true }), true)).toBeNull();
  expect(meaningOfKey(press('s', { metaKey: true }), true)).toBeNull();
  expect(meaningOfKey(press('g', { altKey: true }), true)).toBeNull();
});
