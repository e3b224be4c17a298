// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startReading } from './start-reading';

afterEach(() => {
  globalThis.lecternReading = undefined;
});

test('the scripts of one document share one reading, in any order', async () => {
  fakeBrowser.reset();
  const executeScript = vi.fn(async () => [{ result: 'said' }]);
  Object.assign(browser, { scripting: { executeScript } });
  Object.assign(browser.tabs, { query: async () => [{ id: 7, url: 'https://news.test/' }] });
  const first = startReading('');
  expect(startReading('')).toBe(first);
  expect(await first.answer).toEqual({ ok: true, value: 'said' });
  expect(executeScript).toHaveBeenCalledTimes(1);
});
