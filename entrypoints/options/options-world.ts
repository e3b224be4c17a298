import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the settings page needs from outside itself. */
export interface OptionsWorld {
  settings: SettingsStore;
  readShortcuts(): Promise<Shortcuts>;
  arePicturesPermitted(): Promise<boolean>;
  /** Takes the permission back. */
  revokePictures(): Promise<boolean>;
  /** Whether the address of every tab may be seen, for the mark on the toolbar. */
  areTabsSeen(): Promise<boolean>;
  /** Must be called in the press itself. */
  requestTabs(): Promise<boolean>;
  revokeTabs(): Promise<boolean>;
  /** Calls back when it is given or taken back. Answers how to stop. */
  watchPermissions(onChange: () => void): () => void;
  preferredLanguages: readonly string[];
}
