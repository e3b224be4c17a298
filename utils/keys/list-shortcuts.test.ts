// @vitest-environment node
import { expect, test } from 'vitest';
import { listShortcuts } from './list-shortcuts';

test('a row shows one key for each command, as printed on a keyboard', () => {
  expect(listShortcuts(['popup'])).toEqual([
    { help: 'textSize', keys: ['+', '−', '0'] },
    { help: 'resetLook', keys: ['Alt+0'] },
    { help: 'toggleImages', keys: ['G'] },
    { help: 'save', keys: ['S'] },
    { help: 'choose', keys: ['←', '→'] },
    { help: 'undo', keys: ['Ctrl+Z'] },
    { help: 'closePopup', keys: ['Esc'] },
  ]);
});

test('surfaces that are listed together share rows', () => {
  const rows = listShortcuts(['reader', 'find', 'aloud']);
  expect(rows.find(({ help }) => help === 'find')?.keys).toEqual(['/', 'Enter', '⇧ Enter']);
  expect(rows.at(-1)).toEqual({ help: 'leaveReader', keys: ['Esc'] });
});

test('the library lists keys that its controls handle', () => {
  const rows = listShortcuts(['library']);
  expect(rows).toContainEqual({ help: 'open', keys: ['Enter'] });
  expect(rows).toContainEqual({ help: 'select', keys: ['X', '⇧ X'] });
});
