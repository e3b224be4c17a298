import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the settings page needs from outside itself. */
export interface OptionsWorld {
  settings: SettingsStore;
  /** The keys that open the popup; null when none are set. */
  readShortcut(): Promise<string | null>;
  preferredLanguages: readonly string[];
}
