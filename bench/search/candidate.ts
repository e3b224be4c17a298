import type { SearchedArticle } from './generated-texts';

/** A search query. The last word of `prefix` is incomplete. */
export interface Question {
  kind: 'word' | 'prefix' | 'words' | 'phrase' | 'rare';
  words: string[];
}

/** An index under test, in a worker. */
export interface Candidate {
  /** Opens the stored index, or creates one. */
  open(): Promise<void>;
  add(articles: SearchedArticle[]): Promise<void>;
  /** Writes pending changes. */
  settle(): Promise<void>;
  update(article: SearchedArticle): Promise<void>;
  /** Returns the number of matches, after all their ids have been read. */
  search(question: Question): Promise<number>;
}
