import { storage } from 'wxt/utils/storage';
import { isObject } from '@/utils/article/is-object';
import { createSharedQueue } from '@/utils/tasks/create-shared-queue';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { fieldsOf, type SettingsChange } from './settings-change';
import { fromStoredNames, toStoredNames } from './stored-names';

/** Increase with every change of shape, and add a migration, a pure function, next to this file. */
const VERSION = 1;

const item = storage.defineItem<unknown>('local:settings', { version: VERSION, fallback: null });

/** Stores the settings. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /**
   * Changes some fields and leaves the others as stored, also those of a later version. Changes by all pages are made
   * in order. Rejects if the settings cannot be read or written; they then stay as they were.
   */
  change(change: SettingsChange): Promise<Settings>;
  /** Calls back when any page changes a setting. Returns an unsubscribe function. */
  watch(listener: (settings: Settings) => void): () => void;
}

/** Opens the settings in the extension's local storage. Returns the defaults if they cannot be read. */
export function openBrowserSettings(): SettingsStore {
  const read = () => item.getValue().then(parseStored, () => DEFAULT_SETTINGS);
  const inOrder = createSharedQueue('settings');
  return {
    read,
    change: (change) =>
      inOrder(async () => {
        const stored = await item.getValue();
        const settings = parseStored(stored);
        const fields = fieldsOf(change, settings);
        await item.setValue({ ...(isObject(stored) && stored), ...toStoredNames(fields) });
        return { ...settings, ...fields };
      }),
    watch: (listener) => item.watch((stored) => listener(parseStored(stored))),
  };
}

const parseStored = (stored: unknown): Settings => parseSettings(fromStoredNames(stored));
