import { computed, effect, signal } from '@preact/signals';
import { parseQuery } from '@/utils/library/search/parse-query';
import type { Search } from '@/utils/library/search/search-client';
import type { SearchHits } from './selecting/select-entries';

/** Creates the state of the library's search: what was typed, and its hits. */
export function createLibrarySearch(search: Search) {
  const hits = signal<SearchHits | null>(null);
  let typed = '';

  const isIndexComplete = () => search.progress.value === null && search.caughtUp.value > 0;

  async function find(text: string): Promise<void> {
    typed = text;
    const query = parseQuery(text);
    const found = await search.search(query);
    if (!found.ok && found.error === 'superseded') return;
    if (text.trim() === '') hits.value = null;
    else if (found.ok) hits.value = { query, ids: found.value, isComplete: isIndexComplete() };
    else hits.value = { query, ids: [], isComplete: false };
  }

  return {
    find,
    /** Searches again whenever the index has caught up. Returns an unsubscribe function. */
    follow: () =>
      effect(() => {
        if (search.caughtUp.value > 0 && typed.trim() !== '') void find(typed);
      }),
    /** The hits of the current search; null while the field is empty. */
    hits,
    /** The current query, for marking its words; null while the field is empty. */
    query: computed(() => hits.value?.query ?? null),
    progress: search.progress,
    failure: search.failure,
  };
}
