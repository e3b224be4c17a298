import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from './settings';
import { fieldsOf, type SettingsChange } from './settings-change';
import type { SettingsStore } from './settings-store';

/** The settings on a page. */
export interface LiveSettings {
  /** Null until loaded. */
  current: ReadonlySignal<Settings | null>;
  /** Applies a change at once and stores it. Rejects if it cannot be stored, and shows what is stored again. */
  change(change: SettingsChange): Promise<void>;
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
    async change(change) {
      const now = current.value;
      if (now) current.value = { ...now, ...fieldsOf(change, now) };
      underWay += 1;
      let kept: Settings | null = null;
      try {
        kept = await store.change(change);
      } finally {
        underWay -= 1;
        if (underWay === 0) current.value = kept ?? (await store.read());
      }
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
