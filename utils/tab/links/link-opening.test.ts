// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { createLinkOpening } from './link-opening';
import type { OpeningLink } from './opening-links';

const LINK = 'https://news.test/story';

function makeWorld({ isPermitted = true, mayBeRead = true, isLoaded = false } = {}) {
  const states = new Map<number, OpeningLink['state']>();
  const requestPermission = vi.fn(async () => isPermitted);
  const openTab = vi.fn(async () => 7);
  const watch = vi.fn(async () => {
    if (!mayBeRead) throw new Error('Cannot access contents of the page');
  });
  const showRefused = vi.fn(async () => undefined);
  const opening = createLinkOpening({
    links: {
      of: async (tabId) => states.get(tabId) ?? null,
      set: async (tabId, state) => {
        if (state === null) states.delete(tabId);
        else states.set(tabId, state);
      },
    },
    hasLoaded: async () => isLoaded,
    requestPermission,
    openTab,
    watch,
    showRefused,
  });
  return { ...opening, states, requestPermission, openTab, watch, showRefused };
}

test('the permission is requested before anything is awaited', () => {
  const { open, requestPermission } = makeWorld();
  void open(LINK, 3);
  expect(requestPermission).toHaveBeenCalledWith(LINK);
});

test('the reader is requested once, when the page has loaded', async () => {
  const { open, follow, openTab, watch, isBeingChecked, markOpened } = makeWorld();
  await open(LINK, 3);
  expect(openTab).toHaveBeenCalledWith(LINK, 3);
  await follow(7, 'loading');
  expect([watch.mock.calls, await isBeingChecked(7)]).toEqual([[], false]);
  await follow(7, 'complete');
  await follow(7, 'complete');
  expect([watch.mock.calls, await isBeingChecked(7)]).toEqual([[[7]], true]);
  await markOpened(7);
  expect(await isBeingChecked(7)).toBe(false);
});

test('later pages of the tab, and other tabs, stay as they are', async () => {
  const { open, follow, watch, isBeingChecked } = makeWorld();
  await open(LINK, 3);
  await follow(8, 'complete');
  expect(watch).not.toHaveBeenCalled();
  await follow(7, 'complete');
  await follow(7, 'loading');
  await follow(7, 'complete');
  expect([watch.mock.calls.length, await isBeingChecked(7)]).toEqual([1, false]);
});

test.each([
  ['a refusal', { isPermitted: false }],
  ['another host', { mayBeRead: false }],
])('after %s, the link is open as usual and the button says why', async (_name, options) => {
  const { open, follow, openTab, showRefused, states } = makeWorld(options);
  await open(LINK, undefined);
  await follow(7, 'complete');
  expect(openTab).toHaveBeenCalledOnce();
  expect(showRefused).toHaveBeenCalledWith(7);
  expect(states.size).toBe(0);
});

test('a page that loads before its tab is noted is read', async () => {
  const { open, watch } = makeWorld({ isLoaded: true });
  await open(LINK, 3);
  expect(watch).toHaveBeenCalledWith(7);
});
