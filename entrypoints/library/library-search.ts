import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/saved-article';
import { matchesFilters, matchesWithoutIndex } from '@/utils/search/matches-filters';
import type { Found, Search } from '@/utils/search/search-client';

/** What was typed as a search, and what of the library it finds. */
export function createLibrarySearch(
  search: Search,
  entries: ReadonlySignal<ReadonlyMap<SavedArticleId, SavedArticleEntry>>,
) {
  const found = signal<Found | null>(null);
  const isLooking = signal(false);

  /** The places of what was found by id; null while nothing is looked for. */
  const ranks = computed<ReadonlyMap<string, number> | null>(() => {
    const { value } = found;
    if (!value) return null;
    const places = new Map<string, number>();
    for (const id of value.ids ?? entries.value.keys()) {
      const entry = entries.value.get(id);
      if (entry && matchesFilters(entry, value.query)) places.set(id, places.size);
    }
    return places;
  });

  async function find(text: string): Promise<void> {
    if (text.trim() === '') {
      found.value = null;
      // Whatever is still on its way is no longer wanted.
      void search.search('');
      return;
    }
    isLooking.value = true;
    const outcome = await search.search(text);
    if (!outcome.ok && outcome.error === 'superseded') return;
    isLooking.value = false;
    found.value = outcome.ok ? outcome.value : null;
  }

  return {
    find,
    found,
    ranks,
    isLooking,
    progress: search.progress,
    failure: search.failure,
  };
}

export type LibrarySearch = ReturnType<typeof createLibrarySearch>;
