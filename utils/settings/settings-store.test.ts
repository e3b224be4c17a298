// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from './settings';
import { openBrowserSettings } from './settings-store';

beforeEach(() => fakeBrowser.reset());

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
