// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createReadablePages } from './readable-pages';

const STORY = 'https://news.test/story';

beforeEach(() => fakeBrowser.reset());

test('the page of a tab is remembered when the background stops, also with another part in its address', async () => {
  await createReadablePages().note(7, STORY);
  const pages = createReadablePages();
  expect(await pages.has(7, `${STORY}#notes`)).toBe(true);
  expect(await pages.has(7, 'https://news.test/')).toBe(false);
  expect(await pages.has(8, STORY)).toBe(false);
});

test('a tab has one page, which is forgotten once', async () => {
  const pages = createReadablePages();
  await pages.note(7, STORY);
  await pages.note(7, 'https://news.test/other');
  expect(await pages.has(7, STORY)).toBe(false);
  expect([await pages.forget(7), await pages.forget(7)]).toEqual([true, false]);
  expect(await pages.has(7, 'https://news.test/other')).toBe(false);
});

test('no address is stored, what is stored is validated, and old tabs are forgotten', async () => {
  const pages = createReadablePages();
  for (let tabId = 0; tabId < 60; tabId += 1) await pages.note(tabId, STORY);
  expect([await pages.has(9, STORY), await pages.has(10, STORY)]).toEqual([false, true]);
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('news.test');
  await fakeBrowser.storage.session.set({ readablePages: [{ tabId: 'all' }] });
  expect(await pages.has(10, STORY)).toBe(false);
});
