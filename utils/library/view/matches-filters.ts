import type { Filter, Query } from '@/utils/library/search/query';
import { foldWords } from '@/utils/library/search/split-words';
import { foldTag } from '@/utils/library/store/fold-tag';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** The fields of an entry that filters check. */
export type FilteredEntry = Pick<
  SavedArticleEntry,
  'url' | 'siteName' | 'tags' | 'state' | 'isFavourite' | 'isArchived' | 'savedAt'
>;

/**
 * Whether an entry passes the filters of a query. All must hold, but one of several sites and one of several reading
 * states is enough. `before:` ends at the start of the given date, `after:` begins there.
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

/** Filters of which one is enough share a key; any other filter is its own key. */
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
      return entry.tags.some((tag) => foldTag(tag) === foldTag(filter.value));
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

/** A site is named by its host, which includes subdomains, or by the first words of its name. */
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
