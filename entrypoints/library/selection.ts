import { signal } from '@preact/signals';
import type { SavedArticleId } from '@/utils/library/store/saved-article';

/** Which articles are selected, for what is done to several at once. */
export function createSelection() {
  const ids = signal<ReadonlySet<SavedArticleId>>(new Set());
  let anchor: SavedArticleId | null = null;

  return {
    ids,
    clear(): void {
      anchor = null;
      if (ids.value.size > 0) ids.value = new Set();
    },
    /**
     * Selects what is not selected, and the other way round, as its box shows it. `isRange`: selects all from the last one
     * that was pressed up to this, in the order of the list.
     */
    toggle(id: SavedArticleId, isRange: boolean, list: readonly SavedArticleId[]): void {
      const chosen = new Set(ids.value);
      const from = isRange && anchor && !chosen.has(id) ? list.indexOf(anchor) : -1;
      const to = list.indexOf(id);
      if (from >= 0 && to >= 0) {
        for (const between of list.slice(Math.min(from, to), Math.max(from, to) + 1)) {
          chosen.add(between);
        }
      } else if (!chosen.delete(id)) {
        chosen.add(id);
      }
      anchor = id;
      ids.value = chosen;
    },
    all(list: readonly SavedArticleId[]): void {
      ids.value = new Set(list);
    },
  };
}

export type LibrarySelection = ReturnType<typeof createSelection>;
