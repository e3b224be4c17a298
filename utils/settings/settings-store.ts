import { storage } from 'wxt/utils/storage';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Raised with every change of shape; each raise comes with a migration, a pure function beside this file. */
const VERSION = 1;

const item = storage.defineItem<unknown>('local:settings', { version: VERSION, fallback: null });

/** Where the reader's settings are kept. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some fields and keeps the rest as they are in storage now. Answers all of them. */
  change(fields: Partial<Settings>): Promise<Settings>;
  /** Calls back when any page changes a setting. Answers how to stop. */
  watch(listener: (settings: Settings) => void): () => void;
}

/** Settings in the browser's own storage for extensions, on this computer. A store that cannot be read gives the defaults. */
export const browserSettings: SettingsStore = {
  async read() {
    return item.getValue().then(parseSettings, () => DEFAULT_SETTINGS);
  },
  async change(fields) {
    const settings = { ...(await browserSettings.read()), ...fields };
    await item.setValue(settings);
    return settings;
  },
  watch(listener) {
    return item.watch((stored) => listener(parseSettings(stored)));
  },
};
