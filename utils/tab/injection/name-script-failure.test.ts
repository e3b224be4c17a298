// @vitest-environment node
import { expect, test } from 'vitest';
import { nameScriptFailure } from './name-script-failure';

test.each([
  ['Error: Frame with ID 0 is showing error page', 'page-unavailable'],
  ['Error: No tab with id: 7.', 'page-gone'],
  ['Error: Frame with ID 0 was removed.', 'page-gone'],
  ['Error: Cannot access a chrome:// URL', 'restricted-page'],
  ['Error: Cannot access a chrome-extension:// URL of different extension', 'restricted-page'],
  ['Error: The extensions gallery cannot be scripted.', 'restricted-page'],
  ['Error: This page cannot be scripted due to an ExtensionsSettings policy.', 'restricted-page'],
  [
    'Error: Cannot access contents of the page. Extension manifest must request permission',
    'page-unavailable',
  ],
  ['Error: something nobody foresaw', 'internal'],
])('%s', (message, reason) => {
  expect(nameScriptFailure(message, 'https://news.test/')).toBe(reason);
});

test('Firefox ends scripts in its own pages without a reason; their address is hidden', () => {
  const message = 'Error: Message manager disconnected';
  expect(nameScriptFailure(message, undefined)).toBe('restricted-page');
  expect(nameScriptFailure(message, 'https://news.test/')).toBe('page-gone');
});

test('Firefox’s ambiguous message is resolved by whether the address is visible', () => {
  const message = 'Error: Missing host permission for the tab';
  expect(nameScriptFailure(message, undefined)).toBe('restricted-page');
  expect(nameScriptFailure(message, 'https://news.test/')).toBe('page-unavailable');
});
