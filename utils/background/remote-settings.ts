import { browser } from 'wxt/browser';
import { parseSettings } from '@/utils/settings/parse-settings';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { ReaderCalls } from './calls/reader-calls';

/** The message to readers over pages that settings were changed. Each then requests them itself. */
const CHANGED = 'lectern-settings-changed';

/** Opens the settings through the background, for readers over pages, to which storage is closed. */
export function openRemoteSettings(
  calls: Pick<ReaderCalls, 'readSettings' | 'changeSettings'>,
): SettingsStore {
  const read = () => calls.readSettings().then(parseSettings, () => DEFAULT_SETTINGS);
  return {
    read,
    async change(change) {
      // The fields are plain data, as messages carry it.
      const fields = typeof change === 'function' ? change(await read()) : change;
      return parseSettings(await calls.changeSettings({ ...fields }));
    },
    watch(listener) {
      const onMessage = (message: unknown) => {
        if (message === CHANGED) void read().then(listener);
        return undefined;
      };
      browser.runtime.onMessage.addListener(onMessage);
      return () => browser.runtime.onMessage.removeListener(onMessage);
    },
  };
}

/** Notifies the readers in these tabs that settings were changed. */
export async function announceSettings(tabIds: readonly number[]): Promise<void> {
  await Promise.allSettled(
    tabIds.map((tabId) => browser.tabs.sendMessage(tabId, CHANGED, { frameId: 0 })),
  );
}
