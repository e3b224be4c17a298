// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeArticle } from '@/tests/support/articles';
import { injectExtractor } from './inject-extractor';

const executeScript = vi.fn();
const tab = { id: 7, url: 'https://news.test/story.html', title: undefined };

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  Object.assign(browser, { scripting: { executeScript } });
});

test('the content script is injected once, and its article returned', async () => {
  executeScript.mockResolvedValue([
    { result: { result: { ok: true, value: makeArticle() }, record: null } },
  ]);
  expect(await injectExtractor(tab, { force: false })).toEqual({
    ok: true,
    value: { result: { ok: true, value: makeArticle() }, record: null },
  });
  expect(executeScript).toHaveBeenCalledTimes(1);
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ['/content-scripts/extract.js'],
    injectImmediately: true,
  });
});

test('a forced extraction leaves a request for the content script first', async () => {
  executeScript.mockResolvedValue([{ result: null }]);
  await injectExtractor(tab, { force: true });
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
    args: ['lecternRequest', { force: true }],
  });
  expect(executeScript).toHaveBeenCalledTimes(2);
});

test('no script is injected into a restricted page', async () => {
  expect(
    await injectExtractor({ ...tab, url: 'chrome://version' }, { force: false }),
  ).toMatchObject({
    ok: false,
    error: { reason: 'restricted-page' },
  });
  expect(executeScript).not.toHaveBeenCalled();
});

test('without a tab the page is gone', async () => {
  expect(await injectExtractor(null, { force: false })).toMatchObject({
    ok: false,
    error: { reason: 'page-gone' },
  });
});

test('a refused injection is a failure with the browser’s message', async () => {
  executeScript.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await injectExtractor(tab, { force: false })).toMatchObject({
    ok: false,
    error: { reason: 'page-gone', cause: expect.stringContaining('No tab with id: 7') },
  });
});

test('a page with a hidden address that never answers is restricted, soon', async () => {
  vi.useFakeTimers();
  executeScript.mockReturnValue(new Promise(() => undefined));
  const outcome = injectExtractor({ ...tab, url: undefined }, { force: false });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await outcome).toMatchObject({ ok: false, error: { reason: 'restricted-page' } });
  vi.useRealTimers();
});

test('a page with a hidden address in which no script runs is restricted', async () => {
  executeScript.mockResolvedValue([]);
  expect(await injectExtractor({ ...tab, url: undefined }, { force: false })).toMatchObject({
    ok: false,
    error: { reason: 'restricted-page' },
  });
});

test('a site with a rule is read again with it, and no other site', async () => {
  const rule = { root: null, keep: ['div.box > p'], drop: [] };
  await browser.storage.local.set({ siteRules: { 'news.test': rule } });
  executeScript.mockResolvedValue([{ result: null }]);
  await injectExtractor(tab, { force: false });
  expect(executeScript).toHaveBeenCalledTimes(3);
  expect(executeScript.mock.calls[1]?.[0]).toMatchObject({ args: ['lecternSiteRule', rule] });
  expect(executeScript.mock.calls[2]?.[0]).toMatchObject({
    files: ['/content-scripts/corrections.js', '/content-scripts/extract.js'],
  });
  executeScript.mockClear();
  await injectExtractor({ ...tab, url: 'https://other.test/' }, { force: false });
  expect(executeScript).toHaveBeenCalledTimes(1);
});
