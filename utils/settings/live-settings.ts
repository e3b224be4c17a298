import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from './settings';
import { fieldsOf, type SettingsChange } from './settings-change';
import type { SettingsStore } from './settings-store';

/** The settings on a page. */
export interface LiveSettings {
  /** Null until loaded. */
  current: ReadonlySignal<Settings | null>;
  /**
   * Applies a change at once and stores it. Returns whether it was stored; if not, shows what is stored again. Never
   * rejects.
   */
  change(change: SettingsChange): Promise<boolean>;
  /** How many changes could not be stored. */
  failures: ReadonlySignal<number>;
  /** Loads the settings and follows changes by other pages. Returns a function that stops. */
  start(): () => void;
}

/**
 * Creates the settings of one page. While its own changes are being stored, notifications from storage are outdated and
 * are ignored; otherwise quick key presses would undo each other.
 */
export function createLiveSettings(store: SettingsStore): LiveSettings {
  const current = signal<Settings | null>(null);
  const failures = signal(0);
  /** The last known stored settings: a storage that refuses a change may refuse to be read as well. */
  let stored: Settings | null = null;
  let underWay = 0;
  return {
    current,
    failures,
    async change(change) {
      const now = current.value;
      if (now) current.value = { ...now, ...fieldsOf(change, now) };
      underWay += 1;
      const isStored = await store.change(change).then(
        (settings) => {
          stored = settings;
          return true;
        },
        () => false,
      );
      underWay -= 1;
      if (underWay === 0) current.value = stored;
      if (!isStored) failures.value += 1;
      return isStored;
    },
    start() {
      void store.read().then((settings) => {
        stored ??= settings;
        current.value ??= settings;
      });
      return store.watch((settings) => {
        stored = settings;
        if (underWay === 0) current.value = settings;
      });
    },
  };
}
