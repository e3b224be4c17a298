// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReaderPage } from './open-page';

const calls = {
  createTab: vi.fn(async (_tab: object) => ({})),
  createWindow: vi.fn(async (_window: object) => ({})),
  focus: vi.fn(async (_id: number, _fields: object) => ({})),
};

/** A browser with these windows; the first is the one that asks. */
function openWindows(...windows: { id: number; incognito: boolean }[]): void {
  Object.assign(browser.tabs, { create: calls.createTab });
  Object.assign(browser.windows, {
    getCurrent: async () => windows[0],
    getAll: async () => windows,
    create: calls.createWindow,
    update: calls.focus,
  });
}

const url = expect.stringContaining('/reader.html?id=a%26b');

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
