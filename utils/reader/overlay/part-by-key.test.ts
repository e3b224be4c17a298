import { expect, test } from 'vitest';
import { documentOf } from '@/tests/support/documents';
import { partByKey } from './part-by-key';

const page = documentOf(
  '<main id="all"><section id="first"><div id="inner"></div></section><section id="last"></section></main>',
);
const part = (id: string): Element => {
  const found = page.querySelector(`#${id}`);
  if (!found) throw new Error(id);
  return found;
};
const PARTS = ['all', 'first', 'inner', 'last'].map(part);

/** Returns the id of the part; null or undefined as the function does. */
function press(from: string | null, key: string, shiftKey = false): string | null | undefined {
  const next = partByKey(PARTS, from === null ? null : part(from), { key, shiftKey });
  return next === null ? null : next?.id;
}

test('the arrow keys lead to the part around, the first in it, the next and the previous one', () => {
  expect(press('inner', 'ArrowUp')).toBe('first');
  expect(press('all', 'ArrowDown')).toBe('first');
  expect(press('first', 'ArrowRight')).toBe('inner');
  expect(press('last', 'ArrowLeft')).toBe('inner');
});

test('Tab leads to the next part, Shift+Tab to the previous one', () => {
  expect(press('first', 'Tab')).toBe('inner');
  expect(press('first', 'Tab', true)).toBe('all');
});

test('steps go around the ends of the page', () => {
  expect(press('last', 'ArrowRight')).toBe('all');
  expect(press('all', 'ArrowLeft')).toBe('last');
});

test('before a part is chosen, keys lead to the first or the last one', () => {
  expect(press(null, 'ArrowRight')).toBe('all');
  expect(press(null, 'ArrowDown')).toBe('all');
  expect(press(null, 'ArrowLeft')).toBe('last');
  expect(press(null, 'ArrowUp')).toBeNull();
});

test('there is no part around the outermost, and none in the innermost', () => {
  expect(press('all', 'ArrowUp')).toBeNull();
  expect(press('inner', 'ArrowDown')).toBeNull();
});

test('a page without parts leads nowhere', () => {
  expect(partByKey([], null, { key: 'ArrowRight', shiftKey: false })).toBeNull();
});

test('other keys are left to the browser', () => {
  expect(press('first', 'Escape')).toBeUndefined();
  expect(press('first', 'a')).toBeUndefined();
});
