import { computed, signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import type { Article } from '@/utils/article/article';
import { toArticleUrlKey } from '@/utils/article/article-url-key';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import type { Result } from '@/utils/article/outcome/result';
import type { ReaderCalls } from '@/utils/background/reader-calls';
import { createRemoteLibrary } from '@/utils/background/remote-library';
import { createExportState, type ExportWorld } from '@/utils/export/export-state';
import { createSavingState } from '@/utils/library/saving/saving-state';
import type { ReadingPlace } from '@/utils/reader/position/reading-place';
import { createLiveSettings } from '@/utils/settings/live-settings';
import type { Settings } from '@/utils/settings/settings';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { siteOf } from '@/utils/settings/site-look';
import type { ReadingSource } from '@/utils/tab/toggle-reader';

/** All the reader over a page needs from outside itself. */
export interface OverlayWorld extends ExportWorld {
  calls: ReaderCalls;
  settings: SettingsStore;
  source: ReadingSource;
  readPage(force: boolean): Result<Article, ExtractFailure>;
  /** Of the page, as it is now. */
  address(): string;
  /** Addresses of the pictures that the page shows now. */
  listLoadedPictures(): ReadonlySet<string>;
  /** False once the extension was updated or removed under this script. */
  isExtensionAlive(): boolean;
  preferredLanguages: readonly string[];
  print(): Promise<void>;
  leave(): void;
}

/** How far the reading of the page has come. */
export type OverlayReading =
  | { status: 'reading' }
  | {
      status: 'ready';
      article: Article;
      place: ReadingPlace | null;
      loadedPictures: ReadonlySet<string>;
    }
  | { status: 'failed'; failure: ExtractFailure };

/** What must be said above the article: the page went on, or the extension did. */
export type OverlayNotice = 'address-changed' | 'orphaned' | null;

/** All that the reader over a page shows and can do. Made once per opening. */
export function createOverlayState(world: OverlayWorld) {
  const settings = createLiveSettings(world.settings);
  const reading = signal<OverlayReading>({ status: 'reading' });
  const site = computed(() =>
    reading.value.status === 'ready' ? siteOf(reading.value.article.url) : '',
  );
  const notice = signal<OverlayNotice>(null);
  const { current: toast, say } = createToasts();

  const saving = createSavingState({ library: createRemoteLibrary(world.calls) }, say);

  const exporting = createExportState(world, say);

  function lookAlive(): void {
    if (!world.isExtensionAlive()) notice.value = 'orphaned';
  }

  async function read(force: boolean): Promise<void> {
    const placed =
      world.source === 'page'
        ? world.calls.recallPlace(toArticleUrlKey(world.address())).catch(() => null)
        : null;
    const outcome = world.readPage(force);
    if (!outcome.ok) {
      reading.value = { status: 'failed', failure: outcome.error };
      return;
    }
    const article = outcome.value;
    const place = await placed;
    reading.value = {
      status: 'ready',
      article,
      place,
      loadedPictures: world.listLoadedPictures(),
    };
    await saving.lookUp(article);
  }

  return {
    settings: settings.current,
    change: (fields: Partial<Settings>) => settings.change(fields).catch(lookAlive),
    reading,
    site,
    read,
    notice,
    toast,
    silence: () => say(null),
    say,
    saving,
    exporting,
    lookAlive,
    /** The page drew another article in place of the one that is read here. */
    onAddressChange(): void {
      if (notice.value === null) notice.value = 'address-changed';
    },
    /** Leaves the notice be, and goes on with the article in view. */
    keepReading(): void {
      notice.value = null;
    },
    readNew(): void {
      notice.value = null;
      void read(false);
    },
    rememberPlace(place: ReadingPlace | null): void {
      // A place in an excerpt is none in the article.
      if (reading.value.status !== 'ready' || world.source === 'selection') return;
      const key = toArticleUrlKey(reading.value.article.url);
      world.calls.rememberPlace({ key, place }).catch(lookAlive);
    },
    /** Begins to read, and to follow the settings that other pages change. Answers how to stop. */
    start(): () => void {
      // What others must answer is asked first: they do it while the page is read.
      const stop = settings.start();
      void read(false);
      return stop;
    },
  };
}

export type OverlayState = ReturnType<typeof createOverlayState>;
