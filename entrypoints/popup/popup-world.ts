import type { PageReader } from '@/utils/browser/read-page';
import type { Library } from '@/utils/library/library';
import type { LibraryChanges } from '@/utils/library/library-changes';
import type { ReadingPlaces } from '@/utils/reading/reading-places';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the popup needs from outside itself. */
export interface PopupWorld extends PageReader {
  library: Pick<Library, 'find' | 'save' | 'remove' | 'putBack'>;
  changes: Pick<LibraryChanges, 'listen'>;
  settings: SettingsStore;
  places: ReadingPlaces;
  openLibrary(): void;
  openSettings(): void;
  openSaved(id: string): void;
  copyText(text: string): Promise<void>;
  preferredLanguages: readonly string[];
}
