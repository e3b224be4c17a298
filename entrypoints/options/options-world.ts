import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the settings page needs from outside itself. */
export interface OptionsWorld {
  settings: SettingsStore;
  readShortcuts(): Promise<Shortcuts>;
  arePicturesPermitted(): Promise<boolean>;
  /** Takes the permission back. */
  revokePictures(): Promise<boolean>;
  /** Calls back when it is given or taken back. Answers how to stop. */
  watchPicturePermission(onChange: () => void): () => void;
  preferredLanguages: readonly string[];
}
