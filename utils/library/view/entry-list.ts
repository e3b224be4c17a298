import { computed, signal } from '@preact/signals';
import type { Result } from '@/utils/article/outcome/result';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { ChangedArticles } from '@/utils/library/store/library-changes';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';

/** The source of an entry list. */
export type EntryListStore = Pick<LibraryStore, 'list' | 'readAll' | 'entry'>;

/** The loaded entries: first the newest, then all. */
export type EntryListState =
  | { status: 'opening' }
  | { status: 'begun'; newest: readonly SavedArticleEntry[] }
  | { status: 'whole'; entries: ReadonlyMap<SavedArticleId, SavedArticleEntry> }
  | { status: 'failed'; failure: StorageFailure };

/** Enough entries to fill the tallest window. */
const FIRST = 40;

/**
 * The entries of the library in memory, kept in sync with changes by other pages. The newest are read first, so that a
 * library of ten thousand articles opens as fast as one of a hundred.
 */
export function createEntryList(store: EntryListStore) {
  const state = signal<EntryListState>({ status: 'opening' });
  // A read that began earlier but ended later than another would replace its result with an older one.
  const inOrder = createTaskQueue();

  async function readAll(): Promise<void> {
    const entries = new Map<SavedArticleId, SavedArticleEntry>();
    const outcome = await store.readAll((part) => {
      for (const entry of part) entries.set(entry.id, entry);
    });
    state.value = outcome.ok
      ? { status: 'whole', entries }
      : { status: 'failed', failure: outcome.error };
  }

  /** Reads these entries again, and drops those that are gone. */
  async function refresh(changed: ChangedArticles): Promise<void> {
    if (state.value.status !== 'whole' || changed === 'all') return readAll();
    const found = await Promise.all(changed.map((id) => store.entry(id)));
    // The state may have changed meanwhile: the read entries are merged into it.
    const now = state.value;
    if (now.status !== 'whole') return;
    const entries = new Map(now.entries);
    for (const [index, id] of changed.entries()) put(entries, id, found[index]);
    state.value = { status: 'whole', entries };
  }

  const entries = computed(() => (state.value.status === 'whole' ? state.value.entries : NONE));

  /** Reads the newest entries, then all. */
  async function loadQuickly(): Promise<void> {
    const newest = await store.list(FIRST);
    if (!newest.ok) {
      state.value = { status: 'failed', failure: newest.error };
      return;
    }
    // The browser reads the others while the first rows are drawn, once the request has gone out.
    const reading = readAll();
    await new Promise((done) => setTimeout(done));
    if (state.value.status === 'opening') state.value = { status: 'begun', newest: newest.value };
    await reading;
  }

  return {
    state,
    /** By id; empty until all are loaded. */
    entries,
    /** The entries as a list, in no order. A new list after every change. */
    list: computed(() => [...entries.value.values()]),
    refresh: (changed: ChangedArticles) => inOrder(() => refresh(changed)),
    /** `isQuick`: loads the newest first. */
    load: (isQuick: boolean) => inOrder(isQuick ? loadQuickly : readAll),
    reload: () =>
      inOrder(async () => {
        state.value = { status: 'opening' };
        await readAll();
      }),
  };
}

const NONE: ReadonlyMap<SavedArticleId, SavedArticleEntry> = new Map();

function put(
  entries: Map<SavedArticleId, SavedArticleEntry>,
  id: SavedArticleId,
  found: Result<SavedArticleEntry | null, StorageFailure> | undefined,
): void {
  if (!found?.ok) return;
  if (found.value) entries.set(id, found.value);
  else entries.delete(id);
}

/** The entries and the functions that read them. */
export type EntryList = ReturnType<typeof createEntryList>;
