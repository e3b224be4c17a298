// @vitest-environment node
import { expect, test } from 'vitest';
import { isRestrictedAddress } from './is-restricted-address';

test.each([
  'chrome://settings',
  'about:config',
  'edge://extensions',
  'chrome-extension://abc/popup.html',
  'moz-extension://abc/popup.html',
  'view-source:https://news.test/',
  'devtools://devtools/x',
  'data:text/html,lo',
  'blob:https://news.test/d3b07384',
  'about:srcdoc',
  'https://chromewebstore.google.com/detail/x',
  'https://chrome.google.com/webstore/detail/x',
  'https://addons.mozilla.org/en-US/firefox/',
  'not an address',
])('%s is restricted', (address) => {
  expect(isRestrictedAddress(address)).toBe(true);
});

test.each([
  'https://news.test/a',
  'http://127.0.0.1:8080/',
  'file:///home/me/page.html',
  'https://chrome.google.com/other',
  'https://mozilla.org/',
])('%s may be read', (address) => {
  expect(isRestrictedAddress(address)).toBe(false);
});
