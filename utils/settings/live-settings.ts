import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from './settings';
import type { SettingsStore } from './settings-store';

/** The settings as a page shows them. */
export interface LiveSettings {
  /** Null until they are read. */
  current: ReadonlySignal<Settings | null>;
  /** Shows a change at once and keeps it. */
  change(fields: Partial<Settings>): Promise<void>;
  /** Begins to read and to follow what other pages change. Answers how to stop. */
  start(): () => void;
}

/**
 * Settings for one page. While changes of its own are on their way to storage, news from there is older than what
 * the page shows and is passed over: quick presses of a key would else throw each other back.
 */
export function createLiveSettings(store: SettingsStore): LiveSettings {
  const current = signal<Settings | null>(null);
  let underWay = 0;
  return {
    current,
    async change(fields) {
      if (current.value) current.value = { ...current.value, ...fields };
      underWay += 1;
      const kept = await store.change(fields);
      underWay -= 1;
      if (underWay === 0) current.value = kept;
    },
    start() {
      void store.read().then((settings) => {
        current.value ??= settings;
      });
      return store.watch((settings) => {
        if (underWay === 0) current.value = settings;
      });
    },
  };
}
