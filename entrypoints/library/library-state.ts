import { batch, computed, effect, signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import { joinChanges } from '@/utils/library/store/library-changes';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { createBackupState } from '@/utils/library/transfer/backup/backup-state';
import { removeOldBackups } from '@/utils/library/transfer/backup/remove-old-backups';
import { createTransferState } from '@/utils/library/transfer/transfer-state';
import { createCatalogue } from '@/utils/library/view/catalogue';
import { countLibrary } from '@/utils/library/view/count-library';
import { createKnownValues } from '@/utils/library/view/known-values';
import { createLibrarySearch } from '@/utils/library/view/library-search';
import {
  type Arrangement,
  DEFAULT_VIEW,
  formatView,
  isDefaultView,
  type LibraryView,
  parseView,
} from '@/utils/library/view/library-view';
import { makeSelectionTools, selectEntries } from '@/utils/library/view/select-entries';
import { createSelection } from '@/utils/library/view/selection';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { gatherBursts } from '@/utils/tasks/gather-bursts';
import { createExporting } from './exporting';
import { createFetching } from './fetching';
import { createLibraryActions } from './library-actions';
import type { LibraryPageWorld } from './library-world';
import { createMoving } from './move-in-queue';

/** Imports change many articles one after another, and each refresh of the list takes in all of it. Milliseconds. */
const BETWEEN_REFRESHES = 1_000;

/** The dialog that is open. */
export type OpenPanel =
  | { name: 'tags'; ids: readonly SavedArticleId[] }
  | { name: 'editions'; entry: SavedArticleEntry }
  | { name: 'purge'; ids: readonly SavedArticleId[] }
  | { name: 'space' | 'keys' | 'import' | 'backup' };

/** The number of articles without a backup from which the reminder appears. */
const REMIND_AFTER = 25;

/** Creates the state and the actions of the library page. Called once per page. */
export function createLibraryState(world: LibraryPageWorld) {
  const settings = createLiveSettings(world.settings);
  const { current: toast, say } = createToasts();
  const catalogue = createCatalogue(world.store);
  const actions = createLibraryActions(world, catalogue, say);
  const selection = createSelection();
  const { search: openedSearch, ...opened } = parseView(world.address.read());
  /** Separate from the typed text, because the list changes with the hits of a search and not with each key press. */
  const arrangement = signal<Arrangement>(opened);
  const typed = signal(openedSearch);
  const view = computed<LibraryView>(() => ({ ...arrangement.value, search: typed.value }));
  const search = createLibrarySearch(world.search);
  const tools = makeSelectionTools();
  const panel = signal<OpenPanel | null>(null);
  const backedUpAt = signal<number | null | undefined>(undefined);
  const isReminderPut = signal(false);
  const space = signal<{ used: number; free: number } | null>(null);
  const fetching = createFetching(world, catalogue, actions, say);
  const exporting = createExporting(world, say);
  const transfer = createTransferState({
    prepare: async (file, hooks) => {
      world.search.rest();
      const { prepareTransfer } = await import('@/utils/library/transfer/prepare-transfer');
      return prepareTransfer(file, world.store, hooks);
    },
  });
  const backup = createBackupState({
    source: world.store,
    now: world.now,
    ...world.backupTarget,
    saveBlob: world.saveBlob,
    onBackedUp: (time) => void world.store.setMeta('backedUpAt', time).then(readBackupFact),
  });

  /** The listed entries, in order; null while they are not known. */
  const shown = computed<readonly SavedArticleEntry[] | null>(() => {
    const known = catalogue.state.value;
    if (known.status === 'begun') {
      if (!isDefaultView(view.value)) return null;
      const newest = selectEntries(known.newest, arrangement.value, null);
      // An empty list may only mean that the newest articles are archived.
      return newest.length > 0 ? newest : null;
    }
    if (known.status !== 'whole') return null;
    return selectEntries(catalogue.list.value, arrangement.value, search.hits.value, tools);
  });
  /** The selected articles that are shown: hidden ones are not acted upon. */
  const selected = computed(() =>
    (shown.value ?? []).map(({ id }) => id).filter((id) => selection.ids.value.has(id)),
  );
  const counts = computed(() =>
    catalogue.state.value.status === 'whole'
      ? countLibrary(catalogue.entries.value.values())
      : null,
  );
  const known = createKnownValues(counts, catalogue.list);
  /** Whether the library is empty. */
  const isEmpty = computed(() => {
    const known = catalogue.state.value;
    return known.status === 'whole' && known.entries.size === 0;
  });
  const isFiltered = computed(() => {
    const { tags, site, length, withPictures } = view.value;
    return tags.length > 0 || site !== null || length !== null || withPictures;
  });
  /** The number of articles without a backup; 0 while too few for a reminder. */
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

  /** Shows a view: the arrangement at once, the search when its hits are known. */
  function show({ search: text, ...rest }: LibraryView): void {
    batch(() => {
      if (!isSameArrangement(arrangement.value, rest)) arrangement.value = rest;
      typed.value = text;
    });
    void search.find(text);
  }

  function look(fields: Partial<LibraryView>): void {
    const next = { ...view.value, ...fields };
    // A new search is sorted by relevance unless the reader chose an order.
    const wasSearching = typed.value.trim() !== '';
    const isSearching = next.search.trim() !== '';
    if (!wasSearching && isSearching && !fields.sort) next.sort = 'best';
    if (!isSearching && next.sort === 'best') next.sort = DEFAULT_VIEW.sort;
    if (fields.section || fields.tags) selection.clear();
    // The search starts before the address is written, which takes some milliseconds.
    show(next);
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
    settingFailures: settings.failures,
    toast,
    say,
    silence: () => say(null),
    catalogue,
    actions,
    selection,
    selected,
    search,
    arrangement,
    view,
    look,
    shown,
    counts,
    known,
    panel,
    remindOf,
    /** Moves an entry in the queue as it is shown. */
    moveInQueue: createMoving(shown, actions),
    putReminderOff: () => {
      isReminderPut.value = true;
    },
    open: (opened: OpenPanel) => {
      panel.value = opened;
      if (opened.name === 'space') void readSpace();
    },
    close: () => {
      panel.value = null;
      world.search.start();
    },
    space,
    isEmpty,
    isFiltered,
    backedUpAt,
    fetching,
    exporting,
    transfer,
    backup,
    /** Creates a backup. The search index rests meanwhile: it takes as much memory as the backup. */
    async backUp(): Promise<void> {
      world.search.rest();
      await backup.run();
      world.search.start();
    },
    /** Returns the entries that still exist. */
    entriesOf: (ids: readonly SavedArticleId[]): SavedArticleEntry[] =>
      ids.flatMap((id) => catalogue.entries.value.get(id) ?? []),
    /** Runs the planned import, then shows all articles. */
    async runTransfer(): Promise<void> {
      await transfer.run();
      world.search.start();
      await catalogue.refresh('all');
    },
    /** Continues an import that failed or was stopped, then shows all articles. */
    async resumeTransfer(): Promise<void> {
      await transfer.resume();
      world.search.start();
      await catalogue.refresh('all');
    },
    /** Starts, and follows changes made by other pages. Returns a function that stops. */
    start(): () => void {
      // Without a search, the index waits for the list: both read the same disk.
      if (typed.value.trim() !== '') world.search.start();
      void catalogue.load(isDefaultView(view.value)).then(() => {
        world.search.start();
        void search.find(typed.value);
        void readBackupFact();
        void readSpace();
        void world.store.purgeExpired();
        void removeOldBackups(world.backupTarget.openPrivateFolder, world.now());
      });
      world.address.listen(() => show(parseView(world.address.read())));
      const stops = [
        world.changes.listen(
          gatherBursts(BETWEEN_REFRESHES, (all) => void catalogue.refresh(joinChanges(all))),
        ),
        settings.start(),
        search.follow(),
        effect(() => world.search.know(catalogue.list.value.map(({ id }) => id))),
        () => world.search.stop(),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Compares field by field: a view that is changed shares its other fields with the one before. */
function isSameArrangement(one: Arrangement, other: Arrangement): boolean {
  return Object.entries(one).every(([field, value]) => Reflect.get(other, field) === value);
}

export type LibraryState = ReturnType<typeof createLibraryState>;
