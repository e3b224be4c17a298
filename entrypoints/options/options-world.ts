import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the settings page needs from outside itself. */
export interface OptionsWorld {
  settings: SettingsStore;
  readShortcuts(): Promise<Shortcuts>;
  preferredLanguages: readonly string[];
}
