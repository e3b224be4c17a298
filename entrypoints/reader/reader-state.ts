import { computed, signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import { siteOf } from '@/utils/article/address/site-of';
import { createExportState } from '@/utils/export/export-state';
import { createSavingState } from '@/utils/library/saving/saving-state';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { listTags } from '@/utils/library/view/list-tags';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { createArticleMarks } from './article-marks';
import { createArticleOpening } from './article-opening';
import { fetchForExport } from './fetch-for-export';
import type { Opened } from './opened';
import { createQueueState } from './queue-state';
import type { ReaderPageWorld } from './reader-world';
import { createSavedCorrections } from './saved-corrections';

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
  const { current: toast, showToast } = createToasts();

  const saving = createSavingState(world, showToast);

  const { state: corrections, ...correcting } = createSavedCorrections(
    world.library,
    opened,
    showToast,
  );

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
    showToast,
  );

  const queue = createQueueState(world, entry, (id) => goTo(id), showToast);

  const { load, goTo, fetchLink } = createArticleOpening(world, {
    opened,
    entry,
    next,
    refreshQueue: queue.refresh,
    beginCorrecting: correcting.begin,
    lookUp: saving.lookUp,
  });

  /** Stores the open article as it was corrected, and shows one of the two messages. */
  async function saveCorrected(saved: string, failed: string): Promise<void> {
    const stored = await correcting.save(failed);
    if (!stored) return;
    entry.value = stored.entry;
    await saving.lookUp(stored.article);
    showToast({ text: saved });
  }

  const { mark, toggleFavourite } = createArticleMarks(world.library, entry, showToast);

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
    showToast,
    dismissToast: () => showToast(null),
    load,
    /** Stores the reading position with the saved article. */
    rememberPosition(position: ReadingPosition | null, progress: number): void {
      if (opened.value.status !== 'open') return;
      const { id, state } = opened.value.saved.entry;
      const isRead = state === 'read' || progress >= READ_FROM;
      void world.library.change([id], {
        place: position,
        progress,
        state: isRead ? 'read' : 'reading',
      });
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
