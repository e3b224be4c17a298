// @vitest-environment node
import { expect, test } from 'vitest';
import { identifyCaller, type MessageSender } from './identify-caller';

const own = { id: 'lectern', root: 'chrome-extension://lectern/' };
const tab = { id: 7, active: true };
const page: MessageSender = {
  id: 'lectern',
  url: 'https://news.test/story',
  origin: 'https://news.test',
  frameId: 0,
  documentId: 'D1',
  tab,
};

test.each<[string, MessageSender]>([
  ['a popup', { id: 'lectern', url: 'chrome-extension://lectern/popup.html' }],
  [
    'a page in a tab',
    { id: 'lectern', url: 'chrome-extension://lectern/library.html#tag', frameId: 0, tab },
  ],
  ['the background', { id: 'lectern', url: 'chrome-extension://lectern/background.js' }],
  [
    'a page that tells its origin',
    {
      id: 'lectern',
      url: 'chrome-extension://lectern/popup.html',
      origin: 'chrome-extension://lectern',
    },
  ],
])('%s of the extension is an own page', (_what, sender) => {
  expect(identifyCaller(sender, own)).toEqual({ kind: 'own-page' });
});

test('a content script in the top frame is a reader of its page', () => {
  const { url, documentId } = page;
  const reader = { kind: 'reader', tabId: 7, isInFront: true, isPrivate: false, documentId, url };
  expect(identifyCaller(page, own)).toEqual(reader);
  const inPrivate = { ...page, tab: { ...tab, incognito: true } };
  expect(identifyCaller(inPrivate, own)).toEqual({ ...reader, isPrivate: true });
});

test('the address is the one that the page has now, after it changed it without loading', () => {
  const urlOf = (address: string) =>
    identifyCaller({ ...page, tab: { ...tab, url: address } }, own);
  expect(urlOf('https://news.test/next')).toMatchObject({ url: 'https://news.test/next' });
  // The tab has gone on to another site, or the extension may not see its address.
  expect(urlOf('https://other.test/next')).toMatchObject({ url: 'https://news.test/story' });
  expect(urlOf('')).toMatchObject({ url: 'https://news.test/story' });
});

test('without the browser’s id, a document is identified by tab and origin', () => {
  const { documentId: _none, origin: _too, ...sender } = page;
  expect(identifyCaller(sender, own)).toMatchObject({ documentId: '7 https://news.test' });
});

test.each<[string, MessageSender]>([
  ['another extension', { ...page, id: 'other' }],
  ['a page of another extension', { ...page, url: 'chrome-extension://other/popup.html' }],
  ['a frame in a page', { ...page, frameId: 3 }],
  ['an unknown frame', { ...page, frameId: undefined }],
  ['a script without a tab', { ...page, tab: undefined }],
  ['a page of another origin than it says', { ...page, origin: 'https://other.test' }],
  [
    'a page that says it is the extension',
    { ...page, url: 'chrome-extension://lectern/popup.html' },
  ],
  ['an address that only begins like ours', { ...page, url: 'https://lectern/', origin: 'null' }],
  ['no address', { ...page, url: undefined }],
  ['no id', { ...page, id: undefined }],
])('%s is nobody', (_what, sender) => {
  expect(identifyCaller(sender, own)).toBeNull();
});
