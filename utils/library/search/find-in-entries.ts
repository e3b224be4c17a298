import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import type { Query, Term } from './query';
import { splitWords } from './split-words';

/**
 * What can be found without an index: the words of headline, dek, byline, site and tags. For what the index does not
 * hold yet, and for browser windows that keep none. In the order given.
 */
export function findInEntries(
  entries: Iterable<SavedArticleEntry>,
  { terms, excluded }: Pick<Query, 'terms' | 'excluded'>,
): SavedArticleId[] {
  const found: SavedArticleId[] = [];
  for (const entry of entries) {
    const words = wordsOf(entry);
    const holds = (term: Term) => standsIn(words, term);
    if (terms.every(holds) && !excluded.some(holds)) found.push(entry.id);
  }
  return found;
}

function wordsOf({ title, dek, byline, siteName, tags }: SavedArticleEntry): string[] {
  const text = [title, dek ?? '', ...byline, siteName, ...tags].join('\n');
  return [...splitWords(text)].map(({ word }) => word);
}

function standsIn(words: readonly string[], { words: wanted, isPrefix }: Term): boolean {
  return words.some((_, at) =>
    wanted.every((word, index) => {
      const there = words[at + index];
      const mayGoOn = isPrefix && index === wanted.length - 1;
      return there !== undefined && (mayGoOn ? there.startsWith(word) : there === word);
    }),
  );
}
