import type { Query } from '@/utils/library/search/query';
import { foldTag } from '@/utils/library/store/fold-tag';
import { byQueuePosition } from '@/utils/library/store/queue/queue-position';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import type { Arrangement, Length } from '../library-view';
import { compileFilters } from './compile-filters';
import { createEntryFinder, type EntryFinder } from './entry-finder';
import { createEntrySorter, type EntrySorter } from './entry-sorter';
import { isInSection } from './is-in-section';

/** A search, and what the index found for it. */
export interface SearchHits {
  query: Query;
  /** The articles with the words of the query, best first; null if it has no words. */
  ids: readonly SavedArticleId[] | null;
  /** Whether the index covered the whole library. If not, entries are searched as well. */
  isComplete: boolean;
}

/** Longest short and longest medium article. Minutes. */
const SHORT = 5;
const MEDIUM = 15;

/**
 * Returns the entries a view shows, in its order. `hits` is null without a search. A page that selects often passes
 * tools that remember their results. Linear apart from sorting.
 */
export function selectEntries(
  entries: readonly SavedArticleEntry[],
  view: Arrangement,
  hits: SearchHits | null,
  tools: SelectionTools = makeSelectionTools(),
): SavedArticleEntry[] {
  const passes = hits && compileFilters(hits.query);
  const isShown = (entry: SavedArticleEntry) =>
    isInView(entry, view, hits !== null) && (!passes || passes(entry));
  const selected = inOrder(entries, view, hits, tools).filter(isShown);
  // The queue has an order of its own.
  if (view.section === 'queue') return selected.sort(byQueuePosition);
  return view.isReversed ? selected.reverse() : selected;
}

/** What selecting keeps between two calls. */
export interface SelectionTools {
  sort: EntrySorter;
  find: EntryFinder;
  /** Returns the entries by id. */
  byId(entries: readonly SavedArticleEntry[]): ReadonlyMap<SavedArticleId, SavedArticleEntry>;
}

/** Creates tools that remember their last results. One set per page. */
export function makeSelectionTools(): SelectionTools {
  let last: readonly SavedArticleEntry[] = [];
  let known = new Map<SavedArticleId, SavedArticleEntry>();
  return {
    sort: createEntrySorter(),
    find: createEntryFinder(),
    byId(entries) {
      if (last !== entries) known = new Map(entries.map((entry) => [entry.id, entry]));
      last = entries;
      return known;
    },
  };
}

/** Returns the hits in the order of the view; all entries if the query has no words. */
function inOrder(
  entries: readonly SavedArticleEntry[],
  { sort }: Arrangement,
  hits: SearchHits | null,
  tools: SelectionTools,
): readonly SavedArticleEntry[] {
  const ids = hits && findIds(entries, hits, tools.find);
  if (!ids) return tools.sort(entries, sort);
  if (sort === 'best') {
    const known = tools.byId(entries);
    // A hit may have been deleted since.
    return ids.map((id) => known.get(id)).filter((entry) => entry !== undefined);
  }
  const found = new Set(ids);
  return tools.sort(entries, sort).filter(({ id }) => found.has(id));
}

/** Returns the ids of the hits, each once, best first; null if the query has no words. */
function findIds(
  entries: readonly SavedArticleEntry[],
  { query, ids, isComplete }: SearchHits,
  find: EntryFinder,
): readonly SavedArticleId[] | null {
  // An index lists each article once.
  return ids && !isComplete ? [...new Set([...ids, ...find(entries, query)])] : ids;
}

/** A search in "All" includes the archive. */
function isInView(entry: SavedArticleEntry, view: Arrangement, isSearching: boolean): boolean {
  return (
    (isInSection(entry, view.section) ||
      (isSearching && view.section === 'all' && isInSection(entry, 'archive'))) &&
    (view.site === null || entry.siteName === view.site) &&
    (view.length === null || lengthOf(entry) === view.length) &&
    (!view.withPictures || entry.pictures.kept > 0) &&
    hasTags(entry, view.tags)
  );
}

function hasTags(entry: SavedArticleEntry, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const folded = new Set(entry.tags.map(foldTag));
  return wanted.every((tag) => folded.has(foldTag(tag)));
}

function lengthOf({ minutes }: SavedArticleEntry): Length {
  if (minutes <= SHORT) return 'short';
  return minutes <= MEDIUM ? 'medium' : 'long';
}
