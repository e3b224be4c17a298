// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeLocks } from '@/tests/support/locks';
import { addRule } from './opening-rules';
import { DEFAULT_SETTINGS } from './settings';
import { openBrowserSettings } from './settings-store';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: makeLocks() });
});

test('a change is stored and the other settings stay', async () => {
  const store = openBrowserSettings();
  await store.change({ theme: 'dark' });
  await store.change({ textStep: 2 });
  expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textStep: 2 });
});

test('changes made at the same time do not overwrite each other', async () => {
  const store = openBrowserSettings();
  await Promise.all([
    store.change({ theme: 'sepia' }),
    store.change({ textStep: 1 }),
    store.change({ language: 'ko' }),
  ]);
  expect(await store.read()).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'sepia',
    textStep: 1,
    language: 'ko',
  });
});

test('another page is notified of a change', async () => {
  const heard: string[] = [];
  const stop = openBrowserSettings().watch((settings) => heard.push(settings.theme));
  await openBrowserSettings().change({ theme: 'contrast' });
  stop();
  await openBrowserSettings().change({ theme: 'light' });
  expect(heard).toEqual(['contrast']);
});

test('changes that several pages make at the same time are all kept', async () => {
  const pages = [openBrowserSettings(), openBrowserSettings(), openBrowserSettings()];
  const hosts = pages.map((_page, at) => `${at}.test`);
  await Promise.all(
    pages.map((page, at) =>
      page.change(({ opening }) => ({ opening: addRule(opening, hosts[at] ?? '') })),
    ),
  );
  expect(Object.keys((await openBrowserSettings().read()).opening)).toEqual(hosts);
});

test('settings that cannot be read are not replaced with the defaults', async () => {
  const store = openBrowserSettings();
  await store.change({ theme: 'dark' });
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('full'));
  await expect(store.change({ textStep: 1 })).rejects.toThrow();
  get.mockRestore();
  expect(await store.read()).toMatchObject({ theme: 'dark', textStep: 0 });
});

test('a change leaves settings of a later version as they are', async () => {
  const later = { theme: 'aurora', glow: 3, textStep: 1 };
  await fakeBrowser.storage.local.set({ settings: later });
  await openBrowserSettings().change({ textStep: 2 });
  expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({
    ...later,
    textStep: 2,
  });
});

test('a field with another name in storage is stored under that name', async () => {
  const store = openBrowserSettings();
  await store.change({ customText: '#123456' });
  const { settings } = await fakeBrowser.storage.local.get('settings');
  expect(settings).toMatchObject({ ownText: '#123456' });
  expect(settings).not.toHaveProperty('customText');
  expect(await store.read()).toMatchObject({ customText: '#123456' });
});
