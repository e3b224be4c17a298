import { signal } from '@preact/signals';
import type { Library } from '@/utils/library/library';
import type { SavedArticle } from '@/utils/library/saved-article';
import type { StorageFailure } from '@/utils/library/storage-failure';
import { createLiveSettings } from '@/utils/settings/live-settings';
import type { TextStep } from '@/utils/settings/settings';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the reader page needs from outside itself. */
export interface ReaderPageWorld {
  library: Pick<Library, 'open'>;
  settings: SettingsStore;
  openLibrary(): void;
  preferredLanguages: readonly string[];
  /** The saved article to show, as the page's address names it. */
  id: string;
}

/** The article asked for, as far as it was found. */
export type Opened =
  | { status: 'opening' }
  | { status: 'open'; saved: SavedArticle }
  | { status: 'missing' }
  | { status: 'failed'; failure: StorageFailure };

/** All that the reader page shows and can do. Made once per page. */
export function createReaderState(world: ReaderPageWorld) {
  const settings = createLiveSettings(world.settings);
  const opened = signal<Opened>({ status: 'opening' });
  const viewedImage = signal<number | null>(null);

  async function load(): Promise<void> {
    const found = await world.library.open(world.id);
    if (!found.ok) opened.value = { status: 'failed', failure: found.error };
    else
      opened.value = found.value ? { status: 'open', saved: found.value } : { status: 'missing' };
  }

  return {
    settings: settings.current,
    opened,
    viewedImage,
    load,
    chooseStep: (textStep: TextStep) => settings.change({ textStep }),
    /** Begins, and follows the settings that other pages change. Answers how to stop. */
    start(): () => void {
      void load();
      return settings.start();
    },
  };
}

export type ReaderState = ReturnType<typeof createReaderState>;
