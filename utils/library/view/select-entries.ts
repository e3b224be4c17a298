import type { Query } from '@/utils/library/search/query';
import { foldTag } from '@/utils/library/store/fold-tag';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { findInEntries } from './find-in-entries';
import { isInSection } from './is-in-section';
import type { Arrangement, Length } from './library-view';
import { matchesFilters } from './matches-filters';
import { sizeOf } from './size-of';

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

/** Returns the entries a view shows, in its order. `hits` is null without a search. Linear apart from sorting. */
export function selectEntries(
  entries: readonly SavedArticleEntry[],
  view: Arrangement,
  hits: SearchHits | null,
): SavedArticleEntry[] {
  const ranks = hits && rankHits(entries, hits);
  const selected = entries.filter(
    (entry) =>
      isInView(entry, view, hits !== null) &&
      (!ranks || ranks.has(entry.id)) &&
      (!hits || matchesFilters(entry, hits.query)),
  );
  selected.sort(comparerOf(view, ranks));
  return view.isReversed ? selected.reverse() : selected;
}

function rankHits(
  entries: readonly SavedArticleEntry[],
  { query, ids, isComplete }: SearchHits,
): Map<string, number> {
  const all = ids ?? entries.map(({ id }) => id);
  const found = ids && !isComplete ? [...all, ...findInEntries(entries, query)] : all;
  const ranks = new Map<string, number>();
  for (const id of found) if (!ranks.has(id)) ranks.set(id, ranks.size);
  return ranks;
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

type Comparer = (a: SavedArticleEntry, b: SavedArticleEntry) => number;

/** Sorts titles and sites alphabetically: numbers by value, ignoring case and accents. */
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const newestFirst: Comparer = (a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1);

function comparerOf(view: Arrangement, ranks: ReadonlyMap<string, number> | null): Comparer {
  const first = firstComparer(view, ranks);
  return (a, b) => first(a, b) || newestFirst(a, b);
}

function firstComparer({ sort }: Arrangement, ranks: ReadonlyMap<string, number> | null): Comparer {
  switch (sort) {
    case 'best':
      return (a, b) => (ranks?.get(a.id) ?? 0) - (ranks?.get(b.id) ?? 0);
    case 'saved':
      return newestFirst;
    case 'published':
      // Undated articles come last.
      return (a, b) => (b.publishedAt ?? -Infinity) - (a.publishedAt ?? -Infinity) || 0;
    case 'length':
      return (a, b) => a.wordCount - b.wordCount;
    case 'site':
      return (a, b) => collator.compare(a.siteName, b.siteName);
    case 'title':
      return (a, b) => collator.compare(a.title, b.title);
    case 'size':
      return (a, b) => sizeOf(b) - sizeOf(a);
  }
}
