import type { ArticleFetcher } from '@/utils/browser/fetch-article';
import type { Search } from '@/utils/library/search/search-client';
import type { Library } from '@/utils/library/store/library';
import type { LibraryChanges } from '@/utils/library/store/library-changes';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { TargetWorld } from '@/utils/library/transfer/backup/open-backup-target';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** Everything the library page needs from outside. */
export interface LibraryPageWorld {
  library: Pick<Library, 'save' | 'open' | 'change' | 'putBack' | 'moveInQueue'>;
  store: LibraryStore;
  changes: Pick<LibraryChanges, 'listen'>;
  search: Search;
  settings: SettingsStore;
  /** Asks for the permission for the site, if needed. */
  fetchArticle: ArticleFetcher;
  /** Never prompts: for sites that are already permitted. */
  fetchPermitted: ArticleFetcher;
  /** Asks for the permission for all sites, unless it is granted. Call it in a user gesture. */
  requestAllSites(): Promise<boolean>;
  openSettings(): void;
  openTab(url: string): void;
  /** Downloads a file. */
  saveBlob(name: string, blob: Blob): void;
  /** The ways to write a backup to the disk. */
  backupTarget: Pick<TargetWorld, 'pickFile' | 'openPrivateFolder'>;
  copyText(text: string): Promise<void>;
  /** The fragment of the URL, which holds the view, so that it survives reloading and going back. */
  address: { read(): string; write(fragment: string): void; listen(onChange: () => void): void };
  /** Used and free bytes, if the browser reports them. */
  estimateStorage(): Promise<{ used: number; free: number } | null>;
  preferredLanguages: readonly string[];
  now(): number;
}
