import { signal } from '@preact/signals';
import type { SavedArticleId } from '@/utils/library/store/saved-article';

/** Creates the state of which articles are selected. */
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
     * Toggles the selection of an article. `isRange` selects all from the last toggled one up to this, in list order.
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

/** The selected articles of the library page. */
export type Selection = ReturnType<typeof createSelection>;
