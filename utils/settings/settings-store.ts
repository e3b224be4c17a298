import { storage } from 'wxt/utils/storage';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Raised with every change of shape; each raise comes with a migration, a pure function beside this file. */
const VERSION = 1;

const item = storage.defineItem<unknown>('local:settings', { version: VERSION, fallback: null });

/** Where the reader's settings are kept. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some fields and keeps the others as they are in storage. Changes are made one after another. */
  change(fields: Partial<Settings>): Promise<Settings>;
  /** Calls back when any page changes a setting. Answers how to stop. */
  watch(listener: (settings: Settings) => void): () => void;
}

/** Settings in the browser's own storage for extensions, on this computer. One that cannot be read gives the defaults. */
export function openBrowserSettings(): SettingsStore {
  const read = () => item.getValue().then(parseSettings, () => DEFAULT_SETTINGS);
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    change(fields) {
      const changed = last.then(async () => {
        const settings = { ...(await read()), ...fields };
        await item.setValue(settings);
        return settings;
      });
      last = changed.catch(() => undefined);
      return changed;
    },
    watch: (listener) => item.watch((stored) => listener(parseSettings(stored))),
  };
}
