import { READING_STATES } from '@/utils/library/store/saved-article';

/** A word or phrase to find in an article. */
export interface Term {
  /** Folded words that must follow one another. Never empty. */
  words: string[];
  /** Whether the last word may be the beginning of a longer one. */
  isPrefix: boolean;
}

/** The values of `is:`. */
export const SEARCHED_STATES = [...READING_STATES, 'favourite', 'archived', 'partial'] as const;
/** A value of `is:`. */
export type SearchedState = (typeof SEARCHED_STATES)[number];

/** A condition on an article's properties, independent of its text. With `isExcluded` it must not hold. */
export type Filter = { isExcluded: boolean } & (
  | { field: 'site' | 'tag' | 'author'; value: string }
  | { field: 'is'; value: SearchedState }
  /** `time` is the start of the named day, month or year in local time, in milliseconds since 1970. */
  | { field: 'before' | 'after'; time: number }
  /** The named day, month or year in local time: from `from` up to `until`, in milliseconds since 1970. */
  | { field: 'published'; from: number; until: number }
);

/** The fields that a search can filter by, in the order in which they are offered. */
export const SEARCH_FIELDS = [
  'tag',
  'site',
  'author',
  'is',
  'published',
  'before',
  'after',
] as const satisfies readonly Filter['field'][];
/** A field that a search can filter by. */
export type SearchFieldName = Filter['field'];

/** The part of a query that the index handles. */
export interface WordQuery {
  /** An article must contain all of them. */
  terms: Term[];
  /** An article must contain none of them. */
  excluded: Term[];
}

/** A parsed search. */
export interface Query extends WordQuery {
  filters: Filter[];
}

/** Whether a query contains words. If not, its filters alone decide and no index is needed. */
export function hasWords(query: WordQuery): boolean {
  return query.terms.length + query.excluded.length > 0;
}
