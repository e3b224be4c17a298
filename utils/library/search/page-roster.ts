import { asSavedArticleId, type SavedArticleId } from '@/utils/library/store/saved-article';
import type { SearchRequest } from './search-messages';

/** The articles that a page lists, by version, and whether its worker has the current version. */
export interface PageRoster {
  /** Sets the listed articles. */
  set(ids: readonly SavedArticleId[]): void;
  /** Returns the message with the current list, once for each version; null if the worker has it. */
  takeUpdate(): SearchRequest | null;
  /** Call it when a new worker is started, which has no list yet. */
  reset(): void;
  /** Returns the ids at indexes of a list; null if the page has another list since. */
  idsAt(indexes: Uint32Array, version: number): readonly SavedArticleId[] | null;
}

/** Creates an empty list. */
export function createPageRoster(): PageRoster {
  let roster: { version: number; ids: readonly SavedArticleId[] } = { version: 0, ids: [] };
  let sentVersion = 0;
  return {
    set(ids) {
      const { version, ids: known } = roster;
      if (ids.length === known.length && ids.every((id, index) => id === known[index])) return;
      roster = { version: version + 1, ids };
    },
    takeUpdate() {
      const { version, ids } = roster;
      if (version === sentVersion) return null;
      sentVersion = version;
      return { type: 'roster', version, ids: ids.join(' ') };
    },
    reset() {
      sentVersion = 0;
    },
    idsAt(indexes, version) {
      if (version !== roster.version) return null;
      return Array.from(indexes, (index) => roster.ids[index] ?? asSavedArticleId(''));
    },
  };
}
