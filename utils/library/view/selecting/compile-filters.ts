import type { Filter, Query } from '@/utils/library/search/query';
import { foldWords } from '@/utils/library/search/split-words';
import { foldTag } from '@/utils/library/store/fold-tag';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { toPublishedDay } from './to-published-day';

/** The fields of an entry that filters check. */
export type FilteredEntry = Pick<
  SavedArticleEntry,
  | 'url'
  | 'siteName'
  | 'byline'
  | 'tags'
  | 'state'
  | 'isFavourite'
  | 'isArchived'
  | 'savedAt'
  | 'publishedAt'
  | 'partial'
>;

/** Whether an entry passes the filters of a query. */
export type EntryFilter = (entry: FilteredEntry) => boolean;

/**
 * Prepares the filters of a query for many entries; null if it has none. All must hold, but one of several sites and
 * one of several reading states is enough. `before:` ends at the start of the given date, `after:` begins there.
 */
export function compileFilters({ filters }: Pick<Query, 'filters'>): EntryFilter | null {
  if (filters.length === 0) return null;
  const unwanted = filters.filter((filter) => filter.isExcluded).map(toTest);
  const groups = groupAlternatives(filters.filter((filter) => !filter.isExcluded));
  return (entry) =>
    !unwanted.some((test) => test(entry)) &&
    groups.every((group) => group.some((test) => test(entry)));
}

/** Returns the conditions in groups of which one is enough. */
function groupAlternatives(filters: readonly Filter[]): EntryFilter[][] {
  const groups = new Map<unknown, EntryFilter[]>();
  for (const filter of filters) {
    const key = alternativeTo(filter);
    groups.set(key, [...(groups.get(key) ?? []), toTest(filter)]);
  }
  return [...groups.values()];
}

/** Filters of which one is enough share a key; any other filter is its own key. */
function alternativeTo(filter: Filter): unknown {
  if (filter.field === 'site') return 'site';
  const isState = filter.field === 'is' && !/^(?:favourite|archived|partial)$/.test(filter.value);
  return isState ? 'state' : filter;
}

function toTest(filter: Filter): EntryFilter {
  switch (filter.field) {
    case 'site':
      return toSiteTest(filter.value);
    case 'tag': {
      const wanted = foldTag(filter.value);
      return ({ tags }) => tags.some((tag) => foldTag(tag) === wanted);
    }
    case 'author':
      return toAuthorTest(filter.value);
    case 'is':
      return toStateTest(filter.value);
    case 'before':
      return ({ savedAt }) => savedAt < filter.time;
    case 'after':
      return ({ savedAt }) => savedAt >= filter.time;
    case 'published':
      return ({ publishedAt }) => {
        const day = publishedAt === null ? null : toPublishedDay(publishedAt);
        return day !== null && day >= filter.from && day < filter.until;
      };
  }
}

function toStateTest(value: Extract<Filter, { field: 'is' }>['value']): EntryFilter {
  if (value === 'favourite') return ({ isFavourite }) => isFavourite;
  if (value === 'archived') return ({ isArchived }) => isArchived;
  if (value === 'partial') return ({ partial }) => partial !== undefined;
  return ({ state }) => state === value;
}

/** An author is found by any consecutive words of the name, the last of which may be incomplete. */
function toAuthorTest(value: string): EntryFilter {
  const words = foldWords(value);
  return ({ byline }) =>
    words !== '' && byline.some((name) => ` ${foldWords(name)}`.includes(` ${words}`));
}

/** A site is found by its host, including subdomains, or like an author by words of its name. */
function toSiteTest(value: string): EntryFilter {
  const wanted = value.toLowerCase().replace(/^www\./, '');
  const words = foldWords(value);
  return ({ url, siteName }) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return (
      host === wanted ||
      host.endsWith(`.${wanted}`) ||
      (words !== '' && ` ${foldWords(siteName)}`.includes(` ${words}`))
    );
  };
}
