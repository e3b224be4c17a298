// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { makeArticle } from '@/tests/support/articles';
import { makeEntry } from '@/tests/support/entries';
import { fail, succeed } from '@/utils/article/outcome/result';
import { messages } from '@/utils/i18n/en/library';
import { createFetchAll } from './fetch-all';

const LINKS = ['a', 'b', 'c'].map((name) => makeEntry(name, { kind: 'link' }));

function make({ isAllowed = true, refused = '' } = {}) {
  const showToast = vi.fn();
  const requestAllSites = vi.fn(async () => isAllowed);
  const fetchPermitted = vi.fn(async (url: string) =>
    url.endsWith(`/${refused}`) ? fail('refused' as const) : succeed(makeArticle({ url })),
  );
  const store = vi.fn(async (entry: (typeof LINKS)[number]) => entry);
  const queue = createFetchAll({ requestAllSites, fetchPermitted }, store, showToast);
  return { queue, showToast, requestAllSites, fetchPermitted, store };
}

test('all links are fetched after one permission prompt, and failures are listed', async () => {
  const { queue, showToast, requestAllSites, store } = make({ refused: 'b' });
  await queue.run(LINKS, messages);
  expect(requestAllSites).toHaveBeenCalledOnce();
  expect(store.mock.calls.map(([entry]) => entry.title)).toEqual(['a', 'c']);
  expect(queue.failed.value.map(({ entry, reason }) => [entry.title, reason])).toEqual([
    ['b', 'refused'],
  ]);
  expect(queue.progress.value).toBeNull();
  expect(showToast).toHaveBeenCalledExactlyOnceWith({ text: 'Fetched 2 articles, 1 failed' });
});

test('without permission nothing is fetched', async () => {
  const { queue, showToast, fetchPermitted } = make({ isAllowed: false });
  await queue.run(LINKS, messages);
  expect(fetchPermitted).not.toHaveBeenCalled();
  expect(showToast).toHaveBeenCalledWith({ text: messages.fetchAll.denied });
  expect(queue.progress.value).toBeNull();
});

test('a stopped queue ends after the current article', async () => {
  const { queue, store } = make();
  store.mockImplementationOnce(async (entry) => {
    queue.stop();
    return entry;
  });
  await queue.run(LINKS, messages);
  expect(store).toHaveBeenCalledOnce();
});

test('an article that cannot be stored counts as failed', async () => {
  const { queue, store } = make();
  store.mockResolvedValueOnce(undefined as never);
  await queue.run(LINKS, messages);
  expect(queue.failed.value.map(({ reason }) => reason)).toEqual(['not-saved']);
});
