// @vitest-environment node
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { readShortcuts } from './read-shortcuts';

test('the shortcuts are those of the browser; one that is not set, or not listed, is null', async () => {
  Object.assign(browser.commands, {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+R' },
      { name: 'read-on-page', shortcut: '' },
    ],
  });
  expect(await readShortcuts()).toEqual({ popup: 'Alt+R', reader: null, save: null });
});
