// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeArticle } from '@/tests/support/articles';
import { expectOk, makeLibrary } from '@/tests/support/library-in-memory';
import type { Article } from '@/utils/article/article';
import { saveTab } from './save-tab';

const part = makeArticle({ text: 'The boat leaves.', wordCount: 3, partial: 'preview' });
const tab = { id: 7, url: part.url };

function showPage(article: Article) {
  const executeScript = async () => [{ result: { result: { ok: true, value: article } } }];
  const action = { setBadgeText: vi.fn(async () => undefined) };
  Object.assign(browser, { scripting: { executeScript }, action });
}

beforeEach(() => fakeBrowser.reset());

test('a part does not replace a whole copy', async () => {
  const { library, store } = makeLibrary();
  const { id } = await expectOk(library.save(makeArticle()));
  showPage(part);
  expect(await saveTab(tab, library)).toBe(false);
  expect((await expectOk(library.open(id)))?.article).toEqual(makeArticle());
  expect(await expectOk(store.editions(id))).toEqual([]);
});

test('an article without its further pages is saved as a part, and a whole one replaces it', async () => {
  const { library } = makeLibrary();
  let missing = [2];
  const whole = makeArticle({ url: part.url });
  Object.assign(browser.scripting, {
    // The first call of a session opens it, as number 0.
    executeScript: async ({ func, files }: { func?: { name: string }; files?: string[] }) => {
      const article = { result: { ok: true, value: whole } };
      const progress = { here: 1, total: 2, loaded: 0, ahead: 0, failed: [], missing };
      if (files?.some((file) => file.includes('extract'))) return [{ result: article }];
      if (func?.name === 'begin') return [{ result: 0 }];
      return [{ result: func?.name === 'joinLoaded' ? whole : progress }];
    },
  });
  expect(await saveTab(tab, library, true)).toBe(true);
  expect((await expectOk(library.open('id-1')))?.entry.partial).toBe('pages');
  missing = [];
  expect(await saveTab(tab, library, true)).toBe(true);
  expect((await expectOk(library.open('id-1')))?.entry).not.toHaveProperty('partial');
});

test('a part is saved if there is no copy', async () => {
  const { library } = makeLibrary();
  showPage(part);
  expect(await saveTab(tab, library)).toBe(true);
  expect((await expectOk(library.open('id-1')))?.entry.partial).toBe('preview');
});
