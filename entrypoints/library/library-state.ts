import { computed, signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { createBackupState } from '@/utils/library/transfer/backup/backup-state';
import { createTransferState } from '@/utils/library/transfer/transfer-state';
import { countLibrary } from '@/utils/library/view/count-library';
import {
  DEFAULT_VIEW,
  formatView,
  isDefaultView,
  type LibraryView,
  parseView,
} from '@/utils/library/view/library-view';
import { isInView, selectEntries } from '@/utils/library/view/select-entries';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { createCatalogue } from './catalogue';
import { createExporting } from './exporting';
import { createFetching } from './fetching';
import { createLibraryActions } from './library-actions';
import { createLibrarySearch } from './library-search';
import type { LibraryPageWorld } from './library-world';
import { createSelection } from './selection';

/** What is open over the library. */
export type OpenPanel =
  | { name: 'tags'; ids: readonly SavedArticleId[] }
  | { name: 'editions'; entry: SavedArticleEntry }
  | { name: 'purge'; ids: readonly SavedArticleId[] }
  | { name: 'space' | 'keys' | 'import' | 'backup' };

/** Articles that are on this computer only before a backup is called to mind. */
const REMIND_AFTER = 25;

/** All that the library page shows and can do. Made once per page. */
export function createLibraryState(world: LibraryPageWorld) {
  const settings = createLiveSettings(world.settings);
  const { current: toast, say } = createToasts();
  const catalogue = createCatalogue(world.store);
  const actions = createLibraryActions(world, catalogue, say);
  const selection = createSelection();
  const view = signal<LibraryView>(parseView(world.address.read()));
  const search = createLibrarySearch(world.search, catalogue.entries);
  const panel = signal<OpenPanel | null>(null);
  const backedUpAt = signal<number | null | undefined>(undefined);
  const isReminderPut = signal(false);
  const space = signal<{ used: number; free: number } | null>(null);
  const fetching = createFetching(world, catalogue, actions, say);
  const exporting = createExporting(world, say);
  const transfer = createTransferState({
    prepare: async (file, hooks) => {
      const { prepareTransfer } = await import('@/utils/library/transfer/prepare-transfer');
      return prepareTransfer(file, world.store, hooks);
    },
  });
  const backup = createBackupState({
    source: world.store,
    now: world.now,
    saveFile: world.saveBlob,
    tellBackedUp: (time) => void world.store.setMeta('backedUpAt', time).then(readBackupFact),
  });

  /** The view without its search: a word more that is typed changes nothing before its answer is there. */
  const arrangement = computed(() => formatView({ ...view.value, search: '' }));
  /** In the order of the list. */
  const shown = computed<readonly SavedArticleEntry[] | null>(() => {
    const known = catalogue.state.value;
    if (known.status === 'begun') {
      const begun = known.newest.filter((entry) => isInView(entry, view.value, false));
      // None may mean that all of these are archived, which only the whole tells.
      return isDefaultView(view.value) && begun.length > 0 ? begun : null;
    }
    if (known.status !== 'whole') return null;
    return selectEntries(known.entries.values(), parseView(arrangement.value), search.ranks.value);
  });
  /** Those of the list that are selected: what a search or a filter hides is not acted upon unseen. */
  const selected = computed(() =>
    (shown.value ?? []).map(({ id }) => id).filter((id) => selection.ids.value.has(id)),
  );
  const counts = computed(() =>
    catalogue.state.value.status === 'whole'
      ? countLibrary(catalogue.entries.value.values())
      : null,
  );
  /** Whether there is nothing in the library at all. */
  const isEmpty = computed(() => {
    const known = catalogue.state.value;
    return known.status === 'whole' && known.entries.size === 0;
  });
  const isFiltered = computed(() => {
    const { tags, site, length, withPictures } = view.value;
    return tags.length > 0 || site !== null || length !== null || withPictures;
  });
  /** How many articles no backup has, once they are worth a word; 0 before. */
  const remindOf = computed(() => {
    const since = backedUpAt.value;
    if (since === undefined || isReminderPut.value || !settings.current.value?.backupReminder) {
      return 0;
    }
    let count = 0;
    for (const entry of catalogue.entries.value.values()) {
      if (entry.deletedAt === null && entry.savedAt > (since ?? 0)) count += 1;
    }
    return count >= REMIND_AFTER ? count : 0;
  });

  function look(fields: Partial<LibraryView>): void {
    const next = { ...view.value, ...fields };
    // A search is ordered by what fits best, unless the reader orders it otherwise.
    const wasSearching = view.value.search.trim() !== '';
    const isSearching = next.search.trim() !== '';
    if (!wasSearching && isSearching && !fields.sort) next.sort = 'best';
    if (!isSearching && next.sort === 'best') next.sort = DEFAULT_VIEW.sort;
    if (fields.section || fields.tags) selection.clear();
    view.value = next;
    // Asked before the address is written, which takes some milliseconds.
    void search.find(next.search);
    world.address.write(formatView(next));
  }

  async function readSpace(): Promise<void> {
    space.value = await world.estimateSpace().catch(() => null);
  }

  async function readBackupFact(): Promise<void> {
    const fact = await world.store.fact('backedUpAt');
    backedUpAt.value = fact.ok ? fact.value : undefined;
  }

  return {
    settings: settings.current,
    changeSettings: settings.change,
    toast,
    say,
    silence: () => say(null),
    catalogue,
    actions,
    selection,
    selected,
    search,
    view,
    look,
    shown,
    counts,
    panel,
    remindOf,
    putReminderOff: () => {
      isReminderPut.value = true;
    },
    open: (opened: OpenPanel) => {
      panel.value = opened;
      if (opened.name === 'space') void readSpace();
    },
    close: () => {
      panel.value = null;
    },
    space,
    isEmpty,
    isFiltered,
    backedUpAt,
    fetching,
    exporting,
    transfer,
    backup,
    /** Those of these that are still there. */
    entriesOf: (ids: readonly SavedArticleId[]): SavedArticleEntry[] =>
      ids.flatMap((id) => catalogue.entries.value.get(id) ?? []),
    /** Takes in what was planned, then shows it. */
    async runTransfer(): Promise<void> {
      await transfer.run();
      await catalogue.refresh('all');
    },
    /** Begins, and follows what other pages change. Answers how to stop. */
    start(): () => void {
      world.search.start();
      void catalogue.load(isDefaultView(view.value)).then(() => {
        void search.find(view.value.search);
        void readBackupFact();
        void readSpace();
        void world.store.purgeExpired();
      });
      world.address.listen(() => {
        view.value = parseView(world.address.read());
        void search.find(view.value.search);
      });
      const stops = [
        world.changes.listen((ids) => void catalogue.refresh(ids)),
        settings.start(),
        search.follow(),
        () => world.search.stop(),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

export type LibraryState = ReturnType<typeof createLibraryState>;
