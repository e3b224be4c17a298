import type { Shortcuts } from '@/utils/browser/read-shortcuts';
import type { ExportWorld } from '@/utils/export/export-state';
import type { SpeechEngine } from '@/utils/reader/aloud/speech-engine';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** Everything the welcome page needs from outside. */
export interface WelcomeWorld extends ExportWorld {
  settings: SettingsStore;
  engine: SpeechEngine | null;
  readShortcuts(): Promise<Shortcuts>;
  openShortcutSettings(): Promise<void>;
  openLibrary(): void;
  openSettings(): void;
  print(): Promise<void>;
  /** Calls back when the shortcut of the reader is pressed on this page. Returns an unsubscribe function. */
  onToggle(toggle: () => void): () => void;
  preferredLanguages: readonly string[];
}
