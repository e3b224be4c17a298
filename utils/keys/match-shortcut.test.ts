// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type KeyPress, matchShortcut } from './match-shortcut';
import type { Surface } from './shortcuts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});

const commandOf = (
  surface: Surface,
  key: string,
  held: Partial<KeyPress> = {},
  context: { singleKeys?: boolean; isInField?: boolean } = {},
) =>
  matchShortcut(press(key, held), surface, { singleKeys: true, isInField: false, ...context })
    ?.id ?? null;

const CTRL = { ctrlKey: true };
const META = { metaKey: true };
const SHIFT = { shiftKey: true };

describe('each surface has its own commands', () => {
  test.each([
    ['popup', '+', {}, 'larger'],
    ['popup', '=', {}, 'larger'],
    ['popup', '-', {}, 'smaller'],
    ['popup', '0', {}, 'normal'],
    ['popup', 'g', {}, 'toggleImages'],
    ['popup', 's', {}, 'save'],
    ['popup', 'z', CTRL, 'undo'],
    ['popup', 'z', META, 'undo'],
    ['popup', 'x', {}, null],
    ['reader', 'g', {}, 'images'],
    ['reader', '/', {}, 'find'],
    ['reader', 'Escape', {}, 'leave'],
    ['find', 'Enter', {}, 'nextMatch'],
    ['find', 'F3', SHIFT, 'previousMatch'],
    ['aloud', ',', {}, 'previousSentence'],
    ['aloud', 'Escape', {}, 'stopAloud'],
    ['gallery', '0', {}, 'normal'],
    ['library', 'j', {}, 'next'],
    ['library', 'Delete', {}, 'delete'],
    ['library', 'Enter', {}, null],
    ['settings', '0', { altKey: true, code: 'Digit0' }, 'resetLook'],
  ] as const)('in the %s, %s with %j runs %s', (surface, key, held, command) => {
    expect(commandOf(surface, key, held)).toBe(command);
  });
});

describe('modifiers', () => {
  test.each([
    ['Alt+0 resets the look', 'reader', '0', { altKey: true, code: 'Digit0' }, 'resetLook'],
    [
      'Alt writes another character on a Mac',
      'reader',
      'º',
      { altKey: true, code: 'Digit0' },
      'resetLook',
    ],
    ['Alt with a letter is the browser’s', 'reader', 's', { altKey: true, code: 'KeyS' }, null],
    ['the size keys with Ctrl change the text of the reader', 'reader', '+', CTRL, 'larger'],
    ['the size keys with ⌘ change the text of the reader', 'reader', '0', META, 'normal'],
    ['the size keys with Ctrl are the browser’s zoom in the popup', 'popup', '+', CTRL, null],
    ['letters with Ctrl stay the browser’s', 'reader', 's', CTRL, null],
    ['letters with Alt stay the browser’s', 'reader', 'g', { altKey: true }, null],
    ['Ctrl+Shift+Z is not undo', 'library', 'Z', { ...CTRL, ...SHIFT }, null],
    ['a letter without its Shift is another command', 'library', 'x', {}, 'select'],
    ['a letter with its Shift is its own command', 'library', 'X', SHIFT, 'selectUpTo'],
    ['a letter with a Shift that it does not need is none', 'library', 'A', SHIFT, null],
    ['symbols need Shift on some layouts', 'reader', '?', SHIFT, 'help'],
    ['symbols need no Shift on others', 'reader', '?', {}, 'help'],
  ] as const)('%s', (_what, surface, key, held, command) => {
    expect(commandOf(surface, key, held)).toBe(command);
  });
});

describe('Caps Lock', () => {
  test.each([
    ['J', {}, 'next'],
    ['K', {}, 'previous'],
    ['X', {}, 'select'],
    ['x', SHIFT, 'selectUpTo'],
    ['Z', CTRL, 'undo'],
  ] as const)('does not change what %s with %j runs', (key, held, command) => {
    expect(commandOf('library', key, held)).toBe(command);
  });
});

describe('Korean two-set layout', () => {
  test.each([
    ['library', 'ㅓ', 'KeyJ', {}, 'next'],
    ['library', 'ㅏ', 'KeyK', {}, 'previous'],
    ['library', 'ㅌ', 'KeyX', SHIFT, 'selectUpTo'],
    ['reader', 'ㄸ', 'KeyE', {}, 'export'],
    ['reader', 'ㅎ', '', {}, 'images'],
    ['popup', 'ㄴ', '', {}, 'save'],
    ['reader', 'Process', 'KeyT', {}, 'look'],
  ] as const)('in the %s, %s on %s with %j runs %s', (surface, key, code, held, command) => {
    expect(commandOf(surface, key, { code, ...held })).toBe(command);
  });

  test('a Latin layout goes by the letter and not by its place', () => {
    expect(commandOf('library', 'j', { code: 'KeyC' })).toBe('next');
    expect(commandOf('library', 'c', { code: 'KeyJ' })).toBeNull();
  });

  test('a letter that is still being composed runs nothing', () => {
    expect(commandOf('library', 'ㅓ', { code: 'KeyJ', isComposing: true })).toBeNull();
  });
});

describe('single keys turned off', () => {
  test.each([
    ['popup', 'g', {}, null],
    ['reader', '+', {}, null],
    ['library', 'X', SHIFT, null],
    ['reader', '+', CTRL, 'larger'],
    ['popup', 'z', CTRL, 'undo'],
    ['library', 'Escape', {}, 'leave'],
    ['library', 'Delete', {}, 'delete'],
  ] as const)('in the %s, %s with %j runs %s', (surface, key, held, command) => {
    expect(commandOf(surface, key, held, { singleKeys: false })).toBe(command);
  });
});

describe('in a text field', () => {
  test.each([
    ['library', 'j', {}, null],
    ['library', 'z', CTRL, null],
    ['library', 'Delete', {}, null],
    ['library', 'Escape', {}, 'leave'],
    ['reader', '+', {}, null],
    ['reader', '+', CTRL, 'larger'],
    ['find', 'Enter', {}, 'nextMatch'],
  ] as const)('in the %s, %s with %j runs %s', (surface, key, held, command) => {
    expect(commandOf(surface, key, held, { isInField: true })).toBe(command);
  });
});
