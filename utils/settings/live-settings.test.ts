// @vitest-environment node
import { expect, test } from 'vitest';
import { createLiveSettings } from './live-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { fieldsOf } from './settings-change';
import type { SettingsStore } from './settings-store';

/** A store whose writes end when the test decides, and that reports each one to its watchers. */
function makeSlowStore() {
  let kept = DEFAULT_SETTINGS;
  let listener: (settings: Settings) => void = () => undefined;
  const ends: (() => void)[] = [];
  const store: SettingsStore = {
    read: async () => kept,
    change: (change) =>
      new Promise((resolve) => {
        ends.push(() => {
          kept = { ...kept, ...fieldsOf(change, kept) };
          listener(kept);
          resolve(kept);
        });
      }),
    watch(heard) {
      listener = heard;
      return () => undefined;
    },
  };
  return { store, ends, tell: (settings: Settings) => listener(settings) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a change shows at once, before it is stored', async () => {
  const { store } = makeSlowStore();
  const live = createLiveSettings(store);
  live.start();
  await settled();
  void live.change({ textStep: 2 });
  expect(live.current.value?.textStep).toBe(2);
});

test('quick changes are not undone by the notification of the first', async () => {
  const { store, ends } = makeSlowStore();
  const live = createLiveSettings(store);
  live.start();
  await settled();
  void live.change({ textStep: 1 });
  void live.change({ textStep: 2 });
  ends[0]?.();
  await settled();
  expect(live.current.value?.textStep).toBe(2);
  ends[1]?.();
  await settled();
  expect(live.current.value?.textStep).toBe(2);
});

test('changes by another page are followed', async () => {
  const { store, tell } = makeSlowStore();
  const live = createLiveSettings(store);
  live.start();
  await settled();
  tell({ ...DEFAULT_SETTINGS, theme: 'dark' });
  expect(live.current.value?.theme).toBe('dark');
});

test('a change that cannot be stored is reverted, and changes by other pages show again', async () => {
  const { store, tell } = makeSlowStore();
  const live = createLiveSettings({ ...store, change: () => Promise.reject(new Error('full')) });
  live.start();
  await settled();
  expect(await live.change({ textStep: 2 })).toBe(false);
  expect(live.failures.value).toBe(1);
  expect(live.current.value?.textStep).toBe(DEFAULT_SETTINGS.textStep);
  tell({ ...DEFAULT_SETTINGS, theme: 'dark' });
  expect(live.current.value?.theme).toBe('dark');
});

test('after a change that cannot be stored, the settings are as before, not as by default', async () => {
  const { store, tell } = makeSlowStore();
  const live = createLiveSettings({ ...store, change: () => Promise.reject(new Error('closed')) });
  live.start();
  await settled();
  tell({ ...DEFAULT_SETTINGS, theme: 'dark' });
  await live.change({ textStep: 2 });
  expect(live.current.value).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

test('of two changes of which one cannot be stored, the other stays', async () => {
  const { store, ends } = makeSlowStore();
  let isFull = false;
  const live = createLiveSettings({
    ...store,
    change: (change) => (isFull ? Promise.reject(new Error('full')) : store.change(change)),
  });
  live.start();
  await settled();
  const first = live.change({ theme: 'dark' });
  isFull = true;
  const second = live.change({ textStep: 2 });
  await settled();
  ends[0]?.();
  expect([await first, await second]).toEqual([true, false]);
  expect(live.current.value).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  expect(live.failures.value).toBe(1);
});
