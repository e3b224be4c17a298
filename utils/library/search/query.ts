import type { ReadingState } from '@/utils/library/store/saved-article';

/** What must be found in an article's words. */
export interface Term {
  /** Folded; several must follow one another. Never none. */
  words: string[];
  /** The last word may go on. */
  isPrefix: boolean;
}

/** What an article must be, or with `isExcluded` must not be, whatever it says. */
export type Filter = { isExcluded: boolean } & (
  | { field: 'site' | 'tag'; value: string }
  | { field: 'is'; value: ReadingState | 'favourite' | 'archived' }
  /** `time` is the beginning of the day, month or year named, in the reader's own time: milliseconds since 1970. */
  | { field: 'before' | 'after'; time: number }
);

/** What a reader looks for. */
export interface Query {
  /** All of them are to be found. */
  terms: Term[];
  /** None of them is to be found. */
  excluded: Term[];
  filters: Filter[];
}

/** Whether a query asks for words; else filters alone decide, and no index is needed. */
export function asksForWords(query: Query): boolean {
  return query.terms.length + query.excluded.length > 0;
}
