import { computed, effect, signal } from '@preact/signals';
import { parseQuery } from '@/utils/library/search/parse-query';
import type { Query } from '@/utils/library/search/query';
import type { Search } from '@/utils/library/search/search-client';
import type { SearchHits } from './selecting/select-entries';

/** A search in progress. */
interface PendingSearch {
  query: Query;
  found: ReturnType<Search['search']>;
}

/** Creates the state of the library's search: what was typed, and its hits. */
export function createLibrarySearch(search: Search) {
  const hits = signal<SearchHits | null>(null);
  let typed = '';
  /** A search that began while its text was still being typed. */
  let prepared: { text: string; pending: PendingSearch } | null = null;

  const isIndexComplete = () => search.progress.value === null && search.caughtUp.value > 0;

  function start(text: string): PendingSearch {
    const query = parseQuery(text);
    return { query, found: search.search(query) };
  }

  async function find(text: string): Promise<void> {
    typed = text;
    const pending = prepared?.text === text ? prepared.pending : start(text);
    prepared = null;
    const { query } = pending;
    const found = await pending.found;
    if (!found.ok && found.error === 'superseded') return;
    if (text.trim() === '') hits.value = null;
    else if (found.ok) hits.value = { query, ids: found.value, isComplete: isIndexComplete() };
    else hits.value = { query, ids: [], isComplete: false };
  }

  return {
    find,
    /**
     * Starts a search for a text that the reader may still be typing, without showing its hits. `find` with the same
     * text then has them sooner.
     */
    prepare(text: string): void {
      prepared = { text, pending: start(text) };
    },
    /** Searches again whenever the index has caught up. Returns an unsubscribe function. */
    follow: () =>
      effect(() => {
        const isCaughtUp = search.caughtUp.value > 0;
        // What was prepared may lack the articles that the index has gained.
        prepared = null;
        if (isCaughtUp && typed.trim() !== '') void find(typed);
      }),
    /** The hits of the current search; null while the field is empty. */
    hits,
    /** The current query, for marking its words; null while the field is empty. */
    query: computed(() => hits.value?.query ?? null),
    progress: search.progress,
    failure: search.failure,
  };
}
