import { computed, signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import type { SpeechEngine } from '@/utils/aloud/speech-engine';
import { createTakingState, type TakingWorld } from '@/utils/export/taking-state';
import type { Library } from '@/utils/library/library';
import type { SavedArticle } from '@/utils/library/saved-article';
import { createSavingState, type SavingLibrary } from '@/utils/library/saving-state';
import type { StorageFailure } from '@/utils/library/storage-failure';
import type { KeptPictures } from '@/utils/pictures/kept-pictures';
import type { ReadingPlace } from '@/utils/reading/reading-place';
import type { ReadingPlaces } from '@/utils/reading/reading-places';
import { createLiveSettings } from '@/utils/settings/live-settings';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { siteOf } from '@/utils/settings/site-look';

/** All the reader page needs from outside itself. */
export interface ReaderPageWorld extends TakingWorld {
  library: Pick<Library, 'open'> & SavingLibrary;
  settings: SettingsStore;
  places: ReadingPlaces;
  /** Those of the article that is open. */
  pictures: KeptPictures;
  engine: SpeechEngine | null;
  openLibrary(): void;
  openSettings(): void;
  print(): Promise<void>;
  preferredLanguages: readonly string[];
  /** The saved article to show, as the page's address names it. */
  id: string;
}

/** The article asked for, as far as it was found. */
export type Opened =
  | { status: 'opening' }
  | { status: 'open'; saved: SavedArticle; place: ReadingPlace | null }
  | { status: 'missing' }
  | { status: 'failed'; failure: StorageFailure };

/** All that the reader page shows and can do. Made once per page. */
export function createReaderState(world: ReaderPageWorld) {
  const settings = createLiveSettings(world.settings);
  const opened = signal<Opened>({ status: 'opening' });
  const site = computed(() =>
    opened.value.status === 'open' ? siteOf(opened.value.saved.article.url) : '',
  );
  const { current: toast, say } = createToasts();

  const saving = createSavingState(world, say);

  const taking = createTakingState(
    {
      ...world,
      // What is kept needs no network.
      fetchPicture: async (src) => world.pictures.file(src) ?? world.fetchPicture(src),
    },
    say,
  );

  async function load(): Promise<void> {
    const found = await world.library.open(world.id);
    if (!found.ok) {
      opened.value = { status: 'failed', failure: found.error };
      return;
    }
    if (!found.value) {
      opened.value = { status: 'missing' };
      return;
    }
    const { entry, article } = found.value;
    const [place] = await Promise.all([
      world.places.recall(entry.urlKey),
      world.pictures.load(entry.id, article),
    ]);
    opened.value = { status: 'open', saved: found.value, place };
    await saving.lookUp(article);
  }

  return {
    settings: settings.current,
    change: settings.change,
    opened,
    site,
    saving,
    taking,
    toast,
    say,
    silence: () => say(null),
    load,
    rememberPlace(place: ReadingPlace | null): void {
      if (opened.value.status !== 'open') return;
      void world.places.remember(opened.value.saved.entry.urlKey, place);
    },
    /** Begins, and follows the settings that other pages change. Answers how to stop. */
    start(): () => void {
      void load();
      return settings.start();
    },
  };
}

export type ReaderState = ReturnType<typeof createReaderState>;
