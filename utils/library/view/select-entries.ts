import type { Query } from '@/utils/library/search/query';
import { foldTag } from '@/utils/library/store/fold-tag';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { compileFilters } from './compile-filters';
import { createEntryFinder, type EntryFinder } from './find-in-entries';
import { isInSection } from './is-in-section';
import type { Arrangement, Length } from './library-view';
import { createEntrySorter, type EntrySorter } from './sort-entries';

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
 * Returns the entries a view shows, in its order. `hits` is null without a search. A page that selects often passes tools that
 * remember their results. Linear apart from sorting.
 */
export function selectEntries(
  entries: readonly SavedArticleEntry[],
  view: Arrangement,
  hits: SearchHits | null,
  { sort, find }: SelectionTools = makeSelectionTools(),
): SavedArticleEntry[] {
  const ranks = hits && rankHits(entries, hits, find);
  const passes = hits && compileFilters(hits.query);
  const isShown = (entry: SavedArticleEntry) =>
    isInView(entry, view, hits !== null) && (!passes || passes(entry));
  const selected =
    ranks && view.sort === 'best'
      ? byRank(entries, ranks).filter(isShown)
      : sort(entries, view.sort).filter(
          (entry) => (!ranks || ranks.has(entry.id)) && isShown(entry),
        );
  return view.isReversed ? selected.reverse() : selected;
}

/** What selecting keeps between two calls. */
export interface SelectionTools {
  sort: EntrySorter;
  find: EntryFinder;
}

/** Creates tools that remember their last results. One set per page. */
export const makeSelectionTools = (): SelectionTools => ({
  sort: createEntrySorter(),
  find: createEntryFinder(),
});

/** Returns the place of each hit; null if the index had nothing to say. */
function rankHits(
  entries: readonly SavedArticleEntry[],
  { query, ids, isComplete }: SearchHits,
  find: EntryFinder,
): Map<string, number> | null {
  if (!ids) return null;
  const ranks = new Map<string, number>();
  const add = (id: SavedArticleId) => {
    if (!ranks.has(id)) ranks.set(id, ranks.size);
  };
  for (const id of ids) add(id);
  if (!isComplete) for (const id of find(entries, query)) add(id);
  return ranks;
}

/** Sorts by place in linear time. */
function byRank(
  entries: readonly SavedArticleEntry[],
  ranks: ReadonlyMap<string, number>,
): SavedArticleEntry[] {
  const places = new Array<SavedArticleEntry | undefined>(ranks.size).fill(undefined);
  for (const entry of entries) {
    const rank = ranks.get(entry.id);
    if (rank !== undefined) places[rank] = entry;
  }
  // A hit may have been deleted since.
  return places.filter((entry) => entry !== undefined);
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
