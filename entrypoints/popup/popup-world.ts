import type { Article } from '@/utils/article/article';
import type { Result } from '@/utils/article/outcome/result';
import type { OptionalPermission } from '@/utils/browser/optional-permissions';
import type { PagesSession } from '@/utils/further-pages/pages-session';
import type { SavingLibrary } from '@/utils/library/saving/saving-state';
import type { LibraryChanges } from '@/utils/library/store/library-changes';
import type { SavedArticleId } from '@/utils/library/store/saved-article';
import type { ReadingPositions } from '@/utils/reader/position/reading-positions';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { TabReader } from '@/utils/tab/tab-reader';
import type { ToggleFailure } from '@/utils/tab/toggle-reader';

/** Everything the popup needs from outside. */
export interface PopupWorld extends TabReader {
  library: SavingLibrary;
  changes: Pick<LibraryChanges, 'listen'>;
  /** Returns URLs of the stored pictures of a saved article, by their URL in the article. */
  readStoredPictures(id: SavedArticleId): Promise<ReadonlyMap<string, string>>;
  /** Looks for further pages of the article of a tab. Requests nothing. Null if there are none. */
  openPages(tabId: number, article: Article): Promise<PagesSession | null>;
  settings: SettingsStore;
  positions: ReadingPositions;
  /** The permission to read the pages of a host, where the reader opens automatically. */
  host(host: string): OptionalPermission;
  /**
   * Opens the reader over the active page, for `left-out` with the list of what was left out, and closes the popup.
   */
  openReaderOnPage(source: 'page' | 'left-out'): Promise<Result<'toggled', ToggleFailure>>;
  /** Resolves when what was rendered before is painted. */
  whenPainted(): Promise<void>;
  openLibrary(): void;
  openSettings(): void;
  openSaved(id: string): void;
  copyText(text: string): Promise<void>;
  preferredLanguages: readonly string[];
}
