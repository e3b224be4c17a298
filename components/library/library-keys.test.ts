// @vitest-environment node
import { expect, test } from 'vitest';
import { meaningOfLibraryKey } from './library-keys';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['j', {}, 'next'],
  ['X', { shiftKey: true }, 'selectUpTo'],
  ['z', { ctrlKey: true }, 'undo'],
  ['Z', { metaKey: true }, 'undo'],
  ['z', { ctrlKey: true, shiftKey: true }, null],
  ['e', { ctrlKey: true }, null],
  ['Delete', {}, 'delete'],
  ['q', {}, null],
] as const)('%s with %j means %s', (key, held, meaning) => {
  expect(meaningOfLibraryKey(press(key, held), true)).toBe(meaning);
});

test('single letters mean nothing where the reader has switched them off; the others do', () => {
  expect(meaningOfLibraryKey(press('j'), false)).toBeNull();
  expect(meaningOfLibraryKey(press('Escape'), false)).toBe('leave');
  expect(meaningOfLibraryKey(press('Delete'), false)).toBe('delete');
});
