import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from './settings';
import type { SettingsStore } from './settings-store';

/** The settings on a page. */
export interface LiveSettings {
  /** Null until loaded. */
  current: ReadonlySignal<Settings | null>;
  /** Applies a change at once and stores it. */
  change(fields: Partial<Settings>): Promise<void>;
  /** Loads the settings and follows changes by other pages. Returns a function that stops. */
  start(): () => void;
}

/**
 * Creates the settings of one page. While its own changes are being stored, notifications from storage are outdated and
 * are ignored; otherwise quick key presses would undo each other.
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
