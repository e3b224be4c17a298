// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leavePrivateWindow, openLibraryPage, openReaderPage } from './open-page';

const calls = {
  createTab: vi.fn(async (_tab: object) => ({})),
  updateTab: vi.fn(async (_id: number, _fields: object) => ({})),
  createWindow: vi.fn(async (_window: object) => ({})),
  focus: vi.fn(async (_id: number, _fields: object) => ({})),
};

/** A browser with these windows; the first is the one that asks. */
function openWindows(...windows: { id: number; incognito: boolean }[]): void {
  Object.assign(browser.tabs, { create: calls.createTab, update: calls.updateTab });
  Object.assign(browser.windows, {
    getCurrent: async () => windows[0],
    getAll: async () => windows,
    create: calls.createWindow,
    update: calls.focus,
  });
}

/** The extension's pages that are open in tabs, found as browsers do: by their whole address. */
function openPages(...paths: string[]): void {
  const pages = paths.map((path, index) => ({
    documentUrl: browser.runtime.getURL('/') + path,
    tabId: 10 + index,
    windowId: 2,
  }));
  const getContexts = async ({ documentUrls }: { documentUrls?: string[] }) =>
    pages.filter(({ documentUrl }) => documentUrls?.includes(documentUrl) ?? true);
  Object.assign(browser.runtime, { getContexts });
}

const url = expect.stringContaining('/reader.html?id=a%26b');

afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(browser.extension, { inIncognitoContext: false });
});

beforeEach(() => {
  fakeBrowser.reset();
  for (const call of Object.values(calls)) call.mockClear();
});

test('a page of the extension opens in the window that asks', async () => {
  openWindows({ id: 1, incognito: false }, { id: 2, incognito: false });
  await openReaderPage('a&b');
  expect(calls.createTab).toHaveBeenCalledExactlyOnceWith({ url });
});

test('from a private window it opens in an ordinary one, where the library is', async () => {
  openWindows({ id: 1, incognito: true }, { id: 2, incognito: false });
  await openReaderPage('a&b');
  expect(calls.createTab).toHaveBeenCalledExactlyOnceWith({ url, windowId: 2 });
  expect(calls.focus).toHaveBeenCalledWith(2, { focused: true });
});

test('if all windows are private, it opens in a new ordinary one', async () => {
  openWindows({ id: 1, incognito: true });
  await openReaderPage('a&b');
  expect(calls.createWindow).toHaveBeenCalledExactlyOnceWith({ url, incognito: false });
  expect(calls.createTab).not.toHaveBeenCalled();
});

test('an open library is shown, whatever section it is at, and its window comes to the front', async () => {
  openWindows({ id: 1, incognito: false }, { id: 2, incognito: false });
  openPages('options.html', 'library.html#section=unread');
  await openLibraryPage();
  expect(calls.updateTab).toHaveBeenCalledExactlyOnceWith(11, { active: true });
  expect(calls.focus).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  expect(calls.createTab).not.toHaveBeenCalled();
});

test('without an open library, a new tab is opened', async () => {
  openWindows({ id: 1, incognito: false });
  openPages('options.html');
  await openLibraryPage();
  expect(calls.createTab).toHaveBeenCalledExactlyOnceWith({
    url: browser.runtime.getURL('/library.html'),
  });
});

test('a page in a private window opens in an ordinary one, and its tab closes', async () => {
  const remove = vi.fn(async () => undefined);
  const getCurrent = vi.fn(async () => ({ id: 7 }));
  Object.assign(browser.tabs, { getCurrent, remove });
  vi.stubGlobal('window', { location: { href: 'moz-extension://id/library.html' } });
  openWindows({ id: 1, incognito: true }, { id: 2, incognito: false });
  Object.assign(browser.extension, { inIncognitoContext: false });
  await leavePrivateWindow();
  expect(calls.createTab).not.toHaveBeenCalled();
  Object.assign(browser.extension, { inIncognitoContext: true });
  await leavePrivateWindow();
  expect(calls.createTab).toHaveBeenCalledExactlyOnceWith({
    url: 'moz-extension://id/library.html',
    windowId: 2,
  });
  expect(remove).toHaveBeenCalledExactlyOnceWith(7);
});
