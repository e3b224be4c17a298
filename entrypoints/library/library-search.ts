import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { findInEntries } from '@/utils/library/search/find-in-entries';
import { matchesFilters } from '@/utils/library/search/matches-filters';
import { parseQuery } from '@/utils/library/search/parse-query';
import type { Query } from '@/utils/library/search/query';
import type { Search } from '@/utils/library/search/search-client';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';

/** A query, and what of the index answers it. */
interface Looked {
  query: Query;
  /** Null when no words were asked for, so every article is one. */
  ids: readonly SavedArticleId[] | null;
  /** Whether the index held all of the library. */
  isWhole: boolean;
}

/** What was typed as a search, and what of the library it finds. */
export function createLibrarySearch(
  search: Search,
  entries: ReadonlySignal<ReadonlyMap<SavedArticleId, SavedArticleEntry>>,
) {
  const looked = signal<Looked | null>(null);
  let asked = '';

  /** The places of what was found by id; null while nothing is looked for. */
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
    /** Looks again when the index has learned more. Answers how to stop. */
    follow: () =>
      effect(() => {
        if (search.caughtUp.value > 0 && asked.trim() !== '') void find(asked);
      }),
    /** What is looked for, for marking it; null while nothing is. */
    query: computed(() => looked.value?.query ?? null),
    ranks,
    progress: search.progress,
    failure: search.failure,
  };
}

/** What the index found; where it does not hold everything yet, what a look at titles and the like adds. */
function candidates(
  { query, ids, isWhole }: Looked,
  entries: ReadonlyMap<SavedArticleId, SavedArticleEntry>,
): Iterable<SavedArticleId> {
  if (!ids) return entries.keys();
  return isWhole ? ids : [...ids, ...findInEntries(entries.values(), query)];
}

export type LibrarySearch = ReturnType<typeof createLibrarySearch>;
