// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { followTabs } from './follow-tabs';
import { markTab } from './mark-tab';

vi.mock('./mark-tab', () => ({ markTab: vi.fn(async () => undefined) }));

const SAVED = 'https://news.test/saved';
const READABLE = 'https://news.test/readable';

const TAB = {
  id: 7,
  url: SAVED,
  index: 0,
  windowId: 1,
  active: true,
  pinned: false,
  highlighted: true,
  selected: true,
  incognito: false,
  frozen: false,
  discarded: false,
  autoDiscardable: true,
  groupId: -1,
};

const forget = vi.fn(async () => true);

function follow() {
  return followTabs(async (key) => key === toArticleUrlKey(SAVED), {
    has: async (_tabId, url) => url === READABLE || url === SAVED,
    forget,
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(markTab).mockClear();
  forget.mockClear();
});

test('a saved page is marked as saved, another readable one as readable, and others not at all', async () => {
  const { update } = follow();
  await update({ id: 1, url: SAVED });
  await update({ id: 2, url: READABLE });
  await update({ id: 3, url: 'https://news.test/' });
  expect(vi.mocked(markTab).mock.calls).toEqual([
    [1, 'saved'],
    [2, 'readable'],
    [3, 'none'],
  ]);
});

test('the mark is removed when the address is no longer visible, if there was one', async () => {
  const { update } = follow();
  await update({ id: 1 });
  expect(vi.mocked(markTab).mock.calls).toEqual([[1, 'none']]);
  forget.mockResolvedValueOnce(false);
  await update({ id: 2, url: 'chrome://settings/' });
  expect(markTab).toHaveBeenCalledTimes(1);
});

test('a tab is updated when its page has loaded or its address changes, and not while it loads', async () => {
  follow();
  await fakeBrowser.tabs.onUpdated.trigger(TAB.id, { status: 'loading' }, TAB);
  expect(markTab).not.toHaveBeenCalled();
  await fakeBrowser.tabs.onUpdated.trigger(TAB.id, { status: 'complete' }, TAB);
  await vi.waitFor(() => expect(markTab).toHaveBeenCalledTimes(1));
  await fakeBrowser.tabs.onUpdated.trigger(TAB.id, { url: SAVED }, TAB);
  await vi.waitFor(() => expect(markTab).toHaveBeenCalledTimes(2));
});
