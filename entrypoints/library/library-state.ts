import { signal } from '@preact/signals';
import { createToasts } from '@/components/feedback/create-toasts';
import type { Messages } from '@/utils/i18n/en';
import type { Library } from '@/utils/library/library';
import type { LibraryChanges } from '@/utils/library/library-changes';
import type { SavedArticleEntry } from '@/utils/library/saved-article';
import type { StorageFailure } from '@/utils/library/storage-failure';
import { createLiveSettings } from '@/utils/settings/live-settings';
import type { SettingsStore } from '@/utils/settings/settings-store';

/** All the library page needs from outside itself. */
export interface LibraryPageWorld {
  library: Pick<Library, 'list' | 'count' | 'remove' | 'putBack'>;
  changes: Pick<LibraryChanges, 'listen'>;
  settings: SettingsStore;
  openSettings(): void;
  preferredLanguages: readonly string[];
  now(): number;
}

/** What is on the shelf, as far as it was asked for. */
export type Shelf =
  | { status: 'opening' }
  | { status: 'open'; entries: SavedArticleEntry[]; total: number }
  | { status: 'failed'; failure: StorageFailure };

/** How many articles are shown at first, and with each press of "Show older". */
const PAGE_SIZE = 50;

/** All that the library page shows and can do. Made once per page. */
export function createLibraryState(world: LibraryPageWorld) {
  const settings = createLiveSettings(world.settings);
  const shelf = signal<Shelf>({ status: 'opening' });
  const { current: toast, say } = createToasts();
  let wanted = PAGE_SIZE;

  async function load(): Promise<void> {
    const [listed, counted] = await Promise.all([
      world.library.list(wanted),
      world.library.count(),
    ]);
    if (!listed.ok) shelf.value = { status: 'failed', failure: listed.error };
    else if (!counted.ok) shelf.value = { status: 'failed', failure: counted.error };
    else shelf.value = { status: 'open', entries: listed.value, total: counted.value };
  }

  async function remove(entry: SavedArticleEntry, messages: Messages): Promise<void> {
    const outcome = await world.library.remove(entry.id);
    if (!outcome.ok) return say({ text: messages.libraryFailedTitle });
    const removed = outcome.value;
    const undo = async () => {
      const back = removed && (await world.library.putBack(removed));
      say({ text: back?.ok ? messages.restoredNotice(entry.title) : messages.libraryFailedTitle });
      await load();
    };
    say({
      text: messages.removedNotice(entry.title),
      ...(removed && { action: { label: messages.undo, run: () => void undo() } }),
    });
    await load();
  }

  return {
    settings: settings.current,
    shelf,
    toast,
    silence: () => say(null),
    load,
    remove,
    showOlder(): Promise<void> {
      wanted += PAGE_SIZE;
      return load();
    },
    /** Begins, and follows what other pages change. Answers how to stop. */
    start(): () => void {
      void load();
      const stops = [world.changes.listen(() => void load()), settings.start()];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

export type LibraryState = ReturnType<typeof createLibraryState>;
