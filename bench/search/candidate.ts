import type { SearchedArticle } from './make-library';

/** What is asked of an index, in words. The last word of `prefix` is being typed. */
export interface Question {
  kind: 'word' | 'prefix' | 'words' | 'phrase' | 'rare';
  words: string[];
}

/** An index under test, in a worker. */
export interface Candidate {
  /** Opens what is stored, or begins anew. */
  open(): Promise<void>;
  add(articles: SearchedArticle[]): Promise<void>;
  /** Writes what is not stored yet. */
  settle(): Promise<void>;
  update(article: SearchedArticle): Promise<void>;
  /** How many were found; all ids have been at hand. */
  search(question: Question): Promise<number>;
}
