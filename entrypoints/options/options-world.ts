import type { OptionalPermission } from '@/utils/browser/optional-permissions';
import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the settings page needs from outside itself. */
export interface OptionsWorld {
  settings: SettingsStore;
  readShortcuts(): Promise<Shortcuts>;
  /** To keep pictures. */
  pictures: OptionalPermission;
  /** To mark saved pages in every tab. */
  tabs: OptionalPermission;
  /** Calls back when one is given or taken back. Answers how to stop. */
  watchPermissions(onChange: () => void): () => void;
  preferredLanguages: readonly string[];
}
