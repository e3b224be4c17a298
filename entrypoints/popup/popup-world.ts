import type { Result } from '@/utils/article/result';
import type { PageReader } from '@/utils/browser/read-page';
import type { LibraryChanges } from '@/utils/library/library-changes';
import type { SavingLibrary } from '@/utils/library/saving-state';
import type { ReadingPlaces } from '@/utils/reading/reading-places';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the popup needs from outside itself. */
export interface PopupWorld extends PageReader {
  library: SavingLibrary;
  changes: Pick<LibraryChanges, 'listen'>;
  settings: SettingsStore;
  places: ReadingPlaces;
  /** Lays the reader over the page in front; the popup closes itself then. Fails with the browser's own words. */
  readOnPage(): Promise<Result<'toggled', string>>;
  openLibrary(): void;
  openSettings(): void;
  openSaved(id: string): void;
  copyText(text: string): Promise<void>;
  preferredLanguages: readonly string[];
}
