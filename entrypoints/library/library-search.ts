import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { findInEntries } from '@/utils/library/search/find-in-entries';
import { matchesFilters } from '@/utils/library/search/matches-filters';
import { parseQuery } from '@/utils/library/search/parse-query';
import type { Query } from '@/utils/library/search/query';
import type { Search } from '@/utils/library/search/search-client';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';

/** A query and its results from the index. */
interface Looked {
  query: Query;
  /** Null for a query without text, which matches every article. */
  ids: readonly SavedArticleId[] | null;
  /** Whether the index covered the whole library. */
  isWhole: boolean;
}

/** The search field's query and its results. */
export function createLibrarySearch(
  search: Search,
  entries: ReadonlySignal<ReadonlyMap<SavedArticleId, SavedArticleEntry>>,
) {
  const looked = signal<Looked | null>(null);
  let asked = '';

  /** The rank of each result by id; null without a query. */
  const ranks = computed<ReadonlyMap<string, number> | null>(() => {
    const { value } = looked;
    if (!value) return null;
    const places = new Map<string, number>();
    for (const id of candidates(value, entries.value)) {
      const entry = entries.value.get(id);
      if (entry && !places.has(id) && matchesFilters(entry, value.query)) {
        places.set(id, places.size);
      }
    }
    return places;
  });

  const isIndexWhole = () => search.progress.value === null && search.caughtUp.value > 0;

  async function find(text: string): Promise<void> {
    asked = text;
    const outcome = await search.search(text);
    if (!outcome.ok && outcome.error === 'superseded') return;
    if (text.trim() === '') looked.value = null;
    else if (outcome.ok) {
      looked.value = { ...outcome.value, isWhole: isIndexWhole() };
    } else looked.value = { query: parseQuery(text), ids: [], isWhole: false };
  }

  return {
    find,
    /** Searches again when the index has grown. Returns an unsubscribe function. */
    follow: () =>
      effect(() => {
        if (search.caughtUp.value > 0 && asked.trim() !== '') void find(asked);
      }),
    /** The query to mark in rows; null without one. */
    query: computed(() => looked.value?.query ?? null),
    ranks,
    progress: search.progress,
    failure: search.failure,
  };
}

/** Merges the results of the index with a search of titles, sites and tags while the index is incomplete. */
function candidates(
  { query, ids, isWhole }: Looked,
  entries: ReadonlyMap<SavedArticleId, SavedArticleEntry>,
): Iterable<SavedArticleId> {
  if (!ids) return entries.keys();
  return isWhole ? ids : [...ids, ...findInEntries(entries.values(), query)];
}

export type LibrarySearch = ReturnType<typeof createLibrarySearch>;
