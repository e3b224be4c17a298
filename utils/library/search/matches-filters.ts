import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { foldForSearch } from './fold-for-search';
import type { Filter, Query } from './query';
import { foldWords } from './split-words';

/** What of an entry the filters look at. */
export type FilteredEntry = Pick<
  SavedArticleEntry,
  'url' | 'siteName' | 'tags' | 'state' | 'isFavourite' | 'isArchived' | 'savedAt'
>;

/**
 * Whether an entry passes the filters of a query. Each must hold, except that of several sites, and of several states of
 * reading, one is enough. `before:` is up to the beginning of what it names, `after:` from there on.
 */
export function matchesFilters(entry: FilteredEntry, { filters }: Pick<Query, 'filters'>): boolean {
  const wanted = filters.filter((filter) => !filter.isExcluded);
  return (
    filters.every((filter) => !filter.isExcluded || !holds(entry, filter)) &&
    [...groupAlternatives(wanted).values()].every((group) =>
      group.some((filter) => holds(entry, filter)),
    )
  );
}

function groupAlternatives(filters: readonly Filter[]): Map<unknown, Filter[]> {
  const groups = new Map<unknown, Filter[]>();
  for (const filter of filters) {
    const key = alternativeTo(filter);
    groups.set(key, [...(groups.get(key) ?? []), filter]);
  }
  return groups;
}

/** What stands for the same choice shares a key; everything else is its own. */
function alternativeTo(filter: Filter): unknown {
  if (filter.field === 'site') return 'site';
  const isState = filter.field === 'is' && !/^(?:favourite|archived)$/.test(filter.value);
  return isState ? 'state' : filter;
}

function holds(entry: FilteredEntry, filter: Filter): boolean {
  switch (filter.field) {
    case 'site':
      return isOfSite(entry, filter.value);
    case 'tag':
      return entry.tags.some((tag) => foldForSearch(tag.trim()) === foldForSearch(filter.value));
    case 'is':
      return isSo(entry, filter.value);
    case 'before':
      return entry.savedAt < filter.time;
    case 'after':
      return entry.savedAt >= filter.time;
  }
}

function isSo(entry: FilteredEntry, value: Extract<Filter, { field: 'is' }>['value']): boolean {
  if (value === 'favourite') return entry.isFavourite;
  if (value === 'archived') return entry.isArchived;
  return entry.state === value;
}

/** A site is named by its host (and those below it) or by words that its name begins with. */
function isOfSite({ url, siteName }: FilteredEntry, value: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const wanted = value.toLowerCase().replace(/^www\./, '');
  const words = foldWords(value);
  return (
    host === wanted ||
    host.endsWith(`.${wanted}`) ||
    (words !== '' && ` ${foldWords(siteName)}`.includes(` ${words}`))
  );
}
