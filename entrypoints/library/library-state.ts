import { effect, signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import { joinChanges } from '@/utils/library/store/library-changes';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { removeOldBackups } from '@/utils/library/transfer/backup/remove-old-backups';
import { createEntryList } from '@/utils/library/view/entry-list';
import { isDefaultView, parseView } from '@/utils/library/view/library-view';
import { createSelection } from '@/utils/library/view/selection';
import { createLiveSettings } from '@/utils/settings/live-settings';
import { throttleItems } from '@/utils/tasks/throttle-items';
import { createFetching } from './fetching/fetching';
import { createLibraryActions } from './library-actions';
import { createLibraryListing } from './library-listing';
import type { LibraryPageWorld } from './library-world';
import { createMoveInQueue } from './rows/move-in-queue';
import { createBackupReminder } from './transfer/backup-reminder';
import { createTransfers } from './transfer/create-transfers';
import { createExporting } from './transfer/exporting';

/**
 * The interval between refreshes: imports change many articles one by one, and each refresh reads all. Milliseconds.
 */
const REFRESH_INTERVAL = 1_000;

/** The dialog that is open. */
export type OpenPanel =
  | { name: 'tags'; ids: readonly SavedArticleId[] }
  | { name: 'editions'; entry: SavedArticleEntry }
  | { name: 'purge'; ids: readonly SavedArticleId[] }
  | { name: 'space' | 'keys' | 'import' | 'backup' };

/** Creates the state and the actions of the library page. Called once per page. */
export function createLibraryState(world: LibraryPageWorld) {
  const settings = createLiveSettings(world.settings);
  const { current: toast, showToast } = createToasts();
  const entryList = createEntryList(world.store);
  const actions = createLibraryActions(world, entryList, showToast);
  const selection = createSelection();
  const { show, followCounts, ...listing } = createLibraryListing(world, entryList, selection);
  const { search, view, shown } = listing;
  const panel = signal<OpenPanel | null>(null);
  const space = signal<{ used: number; free: number } | null>(null);
  const reminder = createBackupReminder({
    store: world.store,
    entries: entryList.entries,
    isOn: () => settings.current.value?.backupReminder ?? false,
  });

  async function readSpace(): Promise<void> {
    space.value = await world.estimateStorage().catch(() => null);
  }

  /** Loads the list. What is not needed to show it follows. */
  async function load(): Promise<void> {
    await entryList.load(isDefaultView(view.value));
    world.search.start();
    void search.find(view.value.search);
    void reminder.read();
    void readSpace();
    void world.store.purgeExpired();
    void removeOldBackups(world.backupTarget.openPrivateFolder, world.now());
  }

  return {
    settings: settings.current,
    changeSettings: settings.change,
    settingFailures: settings.failures,
    toast,
    showToast,
    dismissToast: () => showToast(null),
    entryList,
    actions,
    selection,
    ...listing,
    panel,
    backedUpAt: reminder.backedUpAt,
    remindOf: reminder.remindOf,
    putReminderOff: reminder.putOff,
    /** Moves an entry in the queue as it is shown. */
    moveInQueue: createMoveInQueue(shown, actions),
    open(opened: OpenPanel): void {
      panel.value = opened;
      if (opened.name === 'space') void readSpace();
    },
    close(): void {
      panel.value = null;
      world.search.start();
    },
    space,
    fetching: createFetching(world, entryList, actions, showToast),
    exporting: createExporting(world, showToast),
    ...createTransfers(world, entryList, reminder.setBackedUp),
    /** Returns the entries that still exist. */
    entriesOf: (ids: readonly SavedArticleId[]): SavedArticleEntry[] =>
      ids.flatMap((id) => entryList.entries.value.get(id) ?? []),
    /** Starts, and follows changes made by other pages. Returns a function that stops. */
    start(): () => void {
      // Without a search, the index waits for the list: both read the same disk.
      if (view.value.search.trim() !== '') world.search.start();
      void load();
      world.address.listen(() => show(parseView(world.address.read())));
      const stops = [
        world.changes.listen(
          throttleItems(REFRESH_INTERVAL, (all) => void entryList.refresh(joinChanges(all))),
        ),
        settings.start(),
        search.follow(),
        followCounts(),
        effect(() => world.search.setRoster(entryList.list.value.map(({ id }) => id))),
        () => world.search.stop(),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

export type LibraryState = ReturnType<typeof createLibraryState>;
