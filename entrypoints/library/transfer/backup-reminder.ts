import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** What the reminder depends on. */
interface ReminderWorld {
  store: Pick<LibraryStore, 'fact' | 'setFact'>;
  entries: ReadonlySignal<ReadonlyMap<unknown, SavedArticleEntry>>;
  /** Whether the settings allow the reminder; false until they are loaded. */
  isOn(): boolean;
}

/** The number of articles without a backup from which the reminder appears. */
const REMIND_AFTER = 25;

/** Creates the state of the reminder to back the library up. */
export function createBackupReminder({ store, entries, isOn }: ReminderWorld) {
  const backedUpAt = signal<number | null | undefined>(undefined);
  const isPutOff = signal(false);

  /** Reads the time of the last backup from the library. */
  async function read(): Promise<void> {
    const fact = await store.fact('backedUpAt');
    backedUpAt.value = fact.ok ? fact.value : undefined;
  }

  return {
    /** The time of the last backup; null if there is none, undefined while it is not known. */
    backedUpAt,
    /** The number of articles without a backup; 0 while too few for a reminder. */
    remindOf: computed(() => {
      const since = backedUpAt.value;
      if (since === undefined || isPutOff.value || !isOn()) return 0;
      let count = 0;
      for (const entry of entries.value.values()) {
        if (entry.deletedAt === null && entry.savedAt > (since ?? 0)) count += 1;
      }
      return count >= REMIND_AFTER ? count : 0;
    }),
    putOff(): void {
      isPutOff.value = true;
    },
    read,
    /** Stores the time of a backup. */
    setBackedUp: (time: number): void => void store.setFact('backedUpAt', time).then(read),
  };
}
