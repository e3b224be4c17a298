import type { Term, WordQuery } from '@/utils/library/search/query';
import { splitWords } from '@/utils/library/search/split-words';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';

/**
 * Searches without an index: in headline, dek, byline, site and tags. Used for articles that are not indexed yet, and in
 * windows that have no index. Returns ids in the given order.
 */
export function findInEntries(
  entries: Iterable<SavedArticleEntry>,
  { terms, excluded }: WordQuery,
): SavedArticleId[] {
  const found: SavedArticleId[] = [];
  for (const entry of entries) {
    const words = wordsOf(entry);
    const hasTerm = (term: Term) => containsTerm(words, term);
    if (terms.every(hasTerm) && !excluded.some(hasTerm)) found.push(entry.id);
  }
  return found;
}

function wordsOf({ title, dek, byline, siteName, tags }: SavedArticleEntry): string[] {
  const text = [title, dek ?? '', ...byline, siteName, ...tags].join('\n');
  return [...splitWords(text)].map(({ word }) => word);
}

function containsTerm(words: readonly string[], { words: wanted, isPrefix }: Term): boolean {
  return words.some((_, start) =>
    wanted.every((word, index) => {
      const found = words[start + index];
      const isLast = index === wanted.length - 1;
      return found !== undefined && (isPrefix && isLast ? found.startsWith(word) : found === word);
    }),
  );
}
