import { computed, effect, signal } from '@preact/signals';
import { parseQuery } from '@/utils/library/search/parse-query';
import type { Query } from '@/utils/library/search/query';
import type { Search } from '@/utils/library/search/search-client';
import type { SearchHits } from './selecting/select-entries';

/** A query and the response to it. */
interface Asked {
  query: Query;
  found: ReturnType<Search['search']>;
}

/** Creates the state of the library's search: what was typed, and its hits. */
export function createLibrarySearch(search: Search) {
  const hits = signal<SearchHits | null>(null);
  let typed = '';
  /** A search that began while its text was still being typed. */
  let prepared: { text: string; asked: Asked } | null = null;

  const isIndexComplete = () => search.progress.value === null && search.caughtUp.value > 0;

  function ask(text: string): Asked {
    const query = parseQuery(text);
    return { query, found: search.search(query) };
  }

  async function find(text: string): Promise<void> {
    typed = text;
    const asked = prepared?.text === text ? prepared.asked : ask(text);
    prepared = null;
    const { query } = asked;
    const found = await asked.found;
    if (!found.ok && found.error === 'superseded') return;
    if (text.trim() === '') hits.value = null;
    else if (found.ok) hits.value = { query, ids: found.value, isComplete: isIndexComplete() };
    else hits.value = { query, ids: [], isComplete: false };
  }

  return {
    find,
    /**
     * Asks the index for a text that the reader may still be typing. `find` with the same text then has its hits sooner.
     * Shows nothing.
     */
    prepare(text: string): void {
      prepared = { text, asked: ask(text) };
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
