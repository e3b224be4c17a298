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

test('a part is saved if there is no copy', async () => {
  const { library } = makeLibrary();
  showPage(part);
  expect(await saveTab(tab, library)).toBe(true);
  expect((await expectOk(library.open('id-1')))?.entry.partial).toBe('preview');
});
