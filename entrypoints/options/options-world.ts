import type { OptionalPermission } from '@/utils/browser/optional-permissions';
import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import type { SiteRules } from '@/utils/corrections/rules/site-rules';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** Everything the settings page needs from outside. */
export interface OptionsWorld {
  settings: SettingsStore;
  /** The corrections, by site. */
  rules: SiteRules;
  readShortcuts(): Promise<Shortcuts>;
  /** Opens the browser's page for extension shortcuts. */
  openShortcutSettings(): Promise<void>;
  /** The permission to fetch pictures. */
  pictures: OptionalPermission;
  /** The permission to see tabs, which marks saved pages in each. */
  tabs: OptionalPermission;
  /** The permission to read the pages of a host, where the reader opens automatically. */
  host(host: string): OptionalPermission;
  /** Calls back when a permission is granted or revoked. Returns an unsubscribe function. */
  watchPermissions(onChange: () => void): () => void;
  preferredLanguages: readonly string[];
}
