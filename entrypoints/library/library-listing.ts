import { batch, computed, effect, signal } from '@preact/signals';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { countLibrary, type LibraryCounts } from '@/utils/library/view/count-library';
import type { EntryList } from '@/utils/library/view/entry-list';
import { createKnownValues } from '@/utils/library/view/known-values';
import { createLibrarySearch } from '@/utils/library/view/library-search';
import {
  type Arrangement,
  DEFAULT_VIEW,
  formatView,
  isDefaultView,
  type LibraryView,
  parseView,
} from '@/utils/library/view/library-view';
import { makeSelectionTools, selectEntries } from '@/utils/library/view/selecting/select-entries';
import type { Selection } from '@/utils/library/view/selection';
import type { LibraryPageWorld } from './library-world';

/** Creates the state of the list: the view, its search, the entries shown and the selection. */
export function createLibraryListing(
  world: Pick<LibraryPageWorld, 'address' | 'search'>,
  entryList: EntryList,
  selection: Selection,
) {
  const { search: openedSearch, ...opened } = parseView(world.address.read());
  /** Separate from the typed text, because the list changes with the hits of a search and not with each key press. */
  const arrangement = signal<Arrangement>(opened);
  const typed = signal(openedSearch);
  const view = computed<LibraryView>(() => ({ ...arrangement.value, search: typed.value }));
  const search = createLibrarySearch(world.search);
  const tools = makeSelectionTools();

  /** The listed entries, in order; null until they are loaded. */
  const shown = computed<readonly SavedArticleEntry[] | null>(() => {
    const known = entryList.state.value;
    if (known.status === 'begun') {
      if (!isDefaultView(view.value)) return null;
      const newest = selectEntries(known.newest, arrangement.value, null);
      // An empty list may only mean that the newest articles are archived.
      return newest.length > 0 ? newest : null;
    }
    if (known.status !== 'whole') return null;
    return selectEntries(entryList.list.value, arrangement.value, search.hits.value, tools);
  });
  /** The selected articles that are shown: hidden ones are not acted upon. */
  const selected = computed(() =>
    (shown.value ?? []).map(({ id }) => id).filter((id) => selection.ids.value.has(id)),
  );
  const counts = signal<LibraryCounts | null>(null);
  const isEmpty = computed(() => {
    const known = entryList.state.value;
    return known.status === 'whole' && known.entries.size === 0;
  });
  const isFiltered = computed(() => {
    const { tags, site, length, withPictures } = view.value;
    return tags.length > 0 || site !== null || length !== null || withPictures;
  });

  /**
   * Counts the library after each change, in a task of its own: the rows need not wait for it. Returns a function that
   * stops.
   */
  function followCounts(): () => void {
    return effect(() => {
      const known = entryList.state.value;
      if (known.status !== 'whole') {
        counts.value = null;
        return undefined;
      }
      const task = setTimeout(() => {
        counts.value = countLibrary(known.entries.values());
      });
      return () => clearTimeout(task);
    });
  }

  /** Shows a view: the arrangement at once, the search when its hits are known. */
  function show({ search: text, ...rest }: LibraryView): void {
    batch(() => {
      if (!isSameArrangement(arrangement.value, rest)) arrangement.value = rest;
      typed.value = text;
    });
    void search.find(text);
  }

  /** Changes fields of the view, and writes it to the address. */
  function changeView(fields: Partial<LibraryView>): void {
    const next = { ...view.value, ...fields };
    // A new search is sorted by relevance unless the reader chose an order.
    const wasSearching = typed.value.trim() !== '';
    const isSearching = next.search.trim() !== '';
    if (!wasSearching && isSearching && !fields.sort) next.sort = 'best';
    if (!isSearching && next.sort === 'best') next.sort = DEFAULT_VIEW.sort;
    if (fields.section || fields.tags) selection.clear();
    // The search starts before the address is written, which takes some milliseconds.
    show(next);
    world.address.write(formatView(next));
  }

  return {
    search,
    arrangement,
    view,
    changeView,
    show,
    shown,
    selected,
    /** Null until the library is counted. */
    counts,
    followCounts,
    known: createKnownValues(counts, entryList.list),
    isEmpty,
    isFiltered,
  };
}

/** Compares field by field: a view that is changed shares its other fields with the one before. */
function isSameArrangement(one: Arrangement, other: Arrangement): boolean {
  return Object.entries(one).every(([field, value]) => Reflect.get(other, field) === value);
}
