import type { Result } from '@/utils/article/outcome/result';
import type { SavingLibrary } from '@/utils/library/saving/saving-state';
import type { LibraryChanges } from '@/utils/library/store/library-changes';
import type { ReadingPlaces } from '@/utils/reader/position/reading-places';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { PageReader } from '@/utils/tab/read-page';

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
