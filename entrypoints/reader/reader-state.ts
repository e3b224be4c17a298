import { computed, signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import { siteOf } from '@/utils/article/address/site-of';
import type {
  ArticleFetcher,
  FetchArticleFailure,
  PagesWatcher,
} from '@/utils/browser/fetch-article';
import { createExportState, type ExportWorld } from '@/utils/export/export-state';
import type { OfflinePictures } from '@/utils/library/offline-pictures/offline-pictures';
import { createSavingState, type SavingLibrary } from '@/utils/library/saving/saving-state';
import type { Library } from '@/utils/library/store/library';
import type { LibraryStore } from '@/utils/library/store/library-store';
import { replaceLink } from '@/utils/library/store/replace-link';
import {
  asSavedArticleId,
  type SavedArticleEntry,
  type SavedArticleId,
} from '@/utils/library/store/saved-article';
import { findNextUnread } from '@/utils/library/view/find-next-unread';
import { listTags } from '@/utils/library/view/list-tags';
import type { SpeechEngine } from '@/utils/reader/aloud/speech-engine';
import type { ReadingPlace } from '@/utils/reader/place/reading-place';
import { createLiveSettings } from '@/utils/settings/live-settings';
import type { SettingsStore } from '@/utils/settings/settings-store';
import { createArticleMarks } from './article-marks';
import { fetchForExport } from './fetch-for-export';
import type { Opened } from './opened';
import { createQueueState, type QueueWorld } from './queue-state';
import { createSavedCorrections } from './saved-corrections';

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

/** The progress from which an article counts as read. Below 1, because few scroll past the last paragraph. */
const READ_FROM = 0.97;

/** Creates the state and the actions of the reader page. Called once per page. */
export function createReaderState(world: ReaderPageWorld) {
  const settings = createLiveSettings(world.settings);
  const opened = signal<Opened>({ status: 'opening' });
  /** The marks of the open article. */
  const entry = signal<SavedArticleEntry | null>(null);
  /** The article to read next; null if there is none, undefined until it is known. */
  const next = signal<SavedArticleEntry | null | undefined>(undefined);
  const site = computed(() =>
    opened.value.status === 'open' ? siteOf(opened.value.saved.article.url) : '',
  );
  const { current: toast, say } = createToasts();

  const saving = createSavingState(world, say);

  const { state: corrections, ...correcting } = createSavedCorrections(world.library, opened, say);

  const exporting = createExportState(
    {
      ...world,
      async fetchPicture(src) {
        const { value } = opened;
        if (value.status !== 'open') return null;
        const source = { stored: world.pictures.file, fetch: world.fetchPicture };
        return fetchForExport(src, value.saved.article.url, source);
      },
    },
    say,
  );

  const queue = createQueueState(world, entry, goTo, say);

  async function goTo(id: SavedArticleId): Promise<void> {
    world.address.push(id);
    await load();
  }

  async function load(): Promise<void> {
    const id = world.address.read();
    const [found] = await Promise.all([world.library.open(id), queue.refresh()]);
    // Another article may have been requested meanwhile.
    if (id !== world.address.read()) return;
    if (!found.ok) {
      opened.value = { status: 'failed', failure: found.error };
      return;
    }
    if (!found.value) return showMissing(asSavedArticleId(id));
    next.value = undefined;
    const { entry: stored, article } = found.value;
    await world.pictures.load(stored.id, article);
    entry.value = stored;
    correcting.begin(article);
    opened.value = { status: 'open', saved: found.value, place: stored.place };
    if (stored.state === 'unread') void world.library.change([stored.id], { state: 'reading' });
    await saving.lookUp(article);
    next.value = await findNextUnread(world.store, stored);
  }

  /** Shows a waiting link, or that there is no such article. */
  async function showMissing(id: SavedArticleId): Promise<void> {
    const stored = await world.store.entry(id);
    const link = stored.ok && stored.value?.kind === 'link' ? stored.value : null;
    entry.value = link;
    opened.value = link ? { status: 'waiting', link } : { status: 'missing' };
  }

  /** Fetches the article of a waiting link and shows it. Call it in a user gesture. Returns why it failed, or null. */
  async function fetchLink(
    link: SavedArticleEntry,
    watcher: PagesWatcher,
  ): Promise<FetchArticleFailure | null> {
    const fetched = await world.fetchArticle(link.url, watcher);
    if (!fetched.ok) return fetched.error;
    const saved = await replaceLink(world.library, link, fetched.value);
    if (!saved.ok) {
      opened.value = { status: 'failed', failure: saved.error };
    } else await load();
    return null;
  }

  /** Stores the open article as it was corrected, and says `said` or `failed`. */
  async function saveCorrected(said: string, failed: string): Promise<void> {
    const stored = await correcting.save(failed);
    if (!stored) return;
    entry.value = stored.entry;
    await saving.lookUp(stored.article);
    say({ text: said });
  }

  const { mark, toggleFavourite } = createArticleMarks(world.library, entry, say);

  return {
    settings: settings.current,
    change: settings.change,
    settingFailures: settings.failures,
    opened,
    entry,
    next,
    queue,
    fetchLink,
    mark,
    toggleFavourite,
    /** Reads the tags of the library, for completion. */
    listTags: () => listTags(world.store),
    site,
    saving,
    corrections,
    /** Whether the open article was changed since it was stored. */
    isCorrected: corrections.canUndo,
    saveCorrected,
    exporting,
    toast,
    say,
    silence: () => say(null),
    load,
    /** Stores the reading place with the saved article. */
    rememberPlace(place: ReadingPlace | null, progress: number): void {
      if (opened.value.status !== 'open') return;
      const { id, state } = opened.value.saved.entry;
      const isRead = state === 'read' || progress >= READ_FROM;
      void world.library.change([id], { place, progress, state: isRead ? 'read' : 'reading' });
    },
    /** Starts, and follows changes of settings by other pages. Returns a function that stops. */
    start(): () => void {
      void load();
      const stops = [settings.start(), queue.start(), world.address.listen(() => void load())];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

export type ReaderState = ReturnType<typeof createReaderState>;
