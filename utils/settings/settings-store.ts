import { storage } from 'wxt/utils/storage';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';
import { parseSettings } from './parse-settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Increase with every change of shape, and add a migration, a pure function, next to this file. */
const VERSION = 1;

const item = storage.defineItem<unknown>('local:settings', { version: VERSION, fallback: null });

/** Stores the settings. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some fields and leaves the others as stored. Changes are made in order. */
  change(fields: Partial<Settings>): Promise<Settings>;
  /** Calls back when any page changes a setting. Returns an unsubscribe function. */
  watch(listener: (settings: Settings) => void): () => void;
}

/** Opens the settings in the extension's local storage. Returns the defaults if they cannot be read. */
export function openBrowserSettings(): SettingsStore {
  const read = () => item.getValue().then(parseSettings, () => DEFAULT_SETTINGS);
  const inOrder = createTaskQueue();
  return {
    read,
    change: (fields) =>
      inOrder(async () => {
        const settings = { ...(await read()), ...fields };
        await item.setValue(settings);
        return settings;
      }),
    watch: (listener) => item.watch((stored) => listener(parseSettings(stored))),
  };
}
