import type { Article } from '@/utils/article/article';
import type { ExtractFailure } from '@/utils/article/extract-failure';
import type { Result } from '@/utils/article/result';
import type { TargetTab } from '@/utils/browser/find-target-tab';
import type { Library } from '@/utils/library/library';
import type { LibraryChanges } from '@/utils/library/library-changes';
import type { ReadingPlaces } from '@/utils/reading/reading-places';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the popup needs from outside itself. */
export interface PopupWorld {
  findTab(): Promise<TargetTab | null>;
  readPage(
    tab: TargetTab | null,
    how: { force: boolean },
  ): Promise<Result<Article, ExtractFailure>>;
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
