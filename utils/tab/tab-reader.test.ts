// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeArticle } from '@/tests/support/articles';
import { fail, succeed } from '@/utils/article/outcome/result';
import type { StartedReading } from './start-reading';
import { createTabReader } from './tab-reader';

const tab = { id: 7, url: makeArticle().url, title: undefined, isPrivate: false };
const outcome = { result: { ok: true, value: makeArticle() }, record: null };
const executeScript = vi.fn(async () => [{ result: outcome }]);

const under = (answer: Awaited<StartedReading['answer']>): StartedReading => ({
  tab: Promise.resolve(tab),
  answer: Promise.resolve(answer),
});

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  Object.assign(browser, { scripting: { executeScript } });
});

test('the first call uses the reading under way and injects nothing', async () => {
  const reader = createTabReader('', under(succeed(outcome)));
  expect(await reader.findTab()).toBe(tab);
  expect(await reader.readPage(tab, { force: false })).toEqual(succeed(makeArticle()));
  expect(executeScript).not.toHaveBeenCalled();
});

test('an article has the address of its tab, whatever the page’s process says', async () => {
  const elsewhere = { ...tab, url: 'https://other.test/story.html' };
  const reader = createTabReader('', under(succeed(outcome)));
  expect(await reader.readPage(elsewhere, { force: false })).toMatchObject({
    value: { url: elsewhere.url, canonicalUrl: null },
  });
});

test('a failure of the first script is returned unchanged', async () => {
  const failure = fail({ reason: 'restricted-page' as const, cause: null });
  expect(await createTabReader('', under(failure)).readPage(tab, { force: false })).toEqual(
    failure,
  );
});

test('reading again, or with force, injects the script again', async () => {
  const reader = createTabReader('', under(fail({ reason: 'page-unavailable', cause: null })));
  await reader.readPage(tab, { force: false });
  expect(await reader.readPage(tab, { force: false })).toEqual(succeed(makeArticle()));
  expect(executeScript).toHaveBeenCalledTimes(1);
  await createTabReader('', under(succeed(outcome))).readPage(tab, { force: true });
  expect(executeScript).toHaveBeenCalledTimes(3);
});

test('an invalid result is an internal error', async () => {
  const reader = createTabReader('', under(succeed({ result: 7 })));
  expect(await reader.readPage(tab, { force: false })).toMatchObject({
    ok: false,
    error: { reason: 'internal' },
  });
});

test('if there is no article, what hides it is looked for', async () => {
  executeScript.mockImplementationOnce(async () => [{ result: 'consent' }] as never);
  const nothing = fail({ reason: 'not-an-article' as const, cause: null });
  const reader = createTabReader('', under(succeed({ result: nothing })));
  expect(await reader.readPage(tab, { force: false })).toEqual(
    fail({ reason: 'not-an-article', cause: null, hiddenBy: 'consent' }),
  );
});

test.each([[{ result: 'moon' }], [undefined]])(
  'an answer of %j says that nothing hides it',
  async (answer) => {
    executeScript.mockImplementationOnce(async () => [answer] as never);
    const nothing = fail({ reason: 'empty-page' as const, cause: null });
    const reader = createTabReader('', under(succeed({ result: nothing })));
    expect(await reader.readPage(tab, { force: false })).toEqual(nothing);
  },
);
