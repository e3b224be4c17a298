import type { Term, WordQuery } from '@/utils/library/search/query';
import { foldWords } from '@/utils/library/search/split-words';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';

/**
 * Searches without an index: in headline, dek, byline, site and tags. Used for articles that are not indexed yet, and
 * in windows that have no index. Returns ids in the given order.
 */
export type EntryFinder = (
  entries: Iterable<SavedArticleEntry>,
  query: WordQuery,
) => SavedArticleId[];

/** Creates a finder that folds the words of each entry once. */
export function createEntryFinder(): EntryFinder {
  const folded = new WeakMap<SavedArticleEntry, string>();
  const wordsOf = (entry: SavedArticleEntry): string => {
    const known = folded.get(entry);
    if (known !== undefined) return known;
    const words = foldEntry(entry);
    folded.set(entry, words);
    return words;
  };
  return (entries, { terms, excluded }) => {
    const wanted = terms.map(toNeedle);
    const unwanted = excluded.map(toNeedle);
    const found: SavedArticleId[] = [];
    for (const entry of entries) {
      const words = wordsOf(entry);
      const has = (needle: string) => words.includes(needle);
      if (wanted.every(has) && !unwanted.some(has)) found.push(entry.id);
    }
    return found;
  };
}

/** The words of a text, split at spaces. */
function foldEntry({ title, dek, byline, siteName, tags }: SavedArticleEntry): string {
  return ` ${foldWords([title, dek ?? '', ...byline, siteName, ...tags].join('\n'))} `;
}

const toNeedle = ({ words, isPrefix }: Term): string => ` ${words.join(' ')}${isPrefix ? '' : ' '}`;
