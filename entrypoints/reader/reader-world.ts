import type { ArticleFetcher } from '@/utils/browser/fetch-article';
import type { ExportWorld } from '@/utils/export/export-state';
import type { OfflinePictures } from '@/utils/library/offline-pictures/offline-pictures';
import type { SavingLibrary } from '@/utils/library/saving/saving-state';
import type { Library } from '@/utils/library/store/library';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SpeechEngine } from '@/utils/reader/aloud/speech-engine';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { QueueWorld } from './queue-state';

/** Everything the reader page needs from outside. */
export interface ReaderPageWorld extends ExportWorld, Omit<QueueWorld, 'library' | 'store'> {
  library: Pick<Library, 'open' | 'change'> & SavingLibrary;
  /** All saved articles, for the next one. */
  store: Pick<LibraryStore, 'list' | 'readAll' | 'entry'> & QueueWorld['store'];
  settings: SettingsStore;
  /** The stored pictures of the open article. */
  pictures: OfflinePictures;
  engine: SpeechEngine | null;
  openLibrary(): void;
  openSettings(): void;
  print(): Promise<void>;
  preferredLanguages: readonly string[];
  /** Fetches the article of a waiting link. Requests permission for its site if needed. */
  fetchArticle: ArticleFetcher;
  openTab(url: string): void;
  /** The id of the article to show, in the page's URL. */
  address: { read(): string; push(id: string): void; listen(onChange: () => void): () => void };
}
