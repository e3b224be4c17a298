import { foldTag } from '@/utils/library/store/entry-change';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { isInSection } from './is-in-section';
import type { Length, LibraryView } from './library-view';

/** Minutes up to which an article is short, and up to which it is not long. */
const SHORT = 5;
const MEDIUM = 15;

/** Whether an entry is what a view shows, its search aside. Whoever searches all of the library means the archive too. */
export function isInView(
  entry: SavedArticleEntry,
  view: LibraryView,
  isSearching: boolean,
): boolean {
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

/**
 * What a view shows, in its order. `ranks` are the places of what was found, by id: where they are given, all else is
 * left out. Linear but for the sorting.
 */
export function selectEntries(
  entries: Iterable<SavedArticleEntry>,
  view: LibraryView,
  ranks: ReadonlyMap<string, number> | null,
): SavedArticleEntry[] {
  const chosen = [];
  for (const entry of entries) {
    const isFound = !ranks || ranks.has(entry.id);
    if (isFound && isInView(entry, view, ranks !== null)) chosen.push(entry);
  }
  chosen.sort(comparerOf(view, ranks));
  return view.isReversed ? chosen.reverse() : chosen;
}

type Comparer = (a: SavedArticleEntry, b: SavedArticleEntry) => number;

/** Titles and sites as a reader would look them up: digits by value, case and accents aside. */
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const newestFirst: Comparer = (a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1);

function comparerOf(view: LibraryView, ranks: ReadonlyMap<string, number> | null): Comparer {
  const first = firstComparer(view, ranks);
  return (a, b) => first(a, b) || newestFirst(a, b);
}

function firstComparer({ sort }: LibraryView, ranks: ReadonlyMap<string, number> | null): Comparer {
  switch (sort) {
    case 'best':
      return (a, b) => (ranks?.get(a.id) ?? 0) - (ranks?.get(b.id) ?? 0);
    case 'saved':
      return newestFirst;
    case 'published':
      // What has no date comes last.
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

/** Bytes that an article takes on the disk: text, earlier editions and pictures. */
export function sizeOf({ textBytes, editions, pictures }: SavedArticleEntry): number {
  return textBytes + editions.bytes + pictures.bytes;
}
