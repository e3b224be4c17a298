import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from '@/utils/export/collect-pictures';

/** What several articles can be taken along as: a folder of Markdown files, one book, a folder of web pages. */
export type SelectionFormat = 'markdown' | 'epub' | 'html';

/** What is told of a selection as a whole. */
export interface SelectionFacts {
  /** Names the file, and the book. Not empty. */
  title: string;
  /** Of the title: a BCP 47 tag. */
  language: string;
  dir: Article['dir'];
  /** How many articles there are, for the progress; 0 when that is not known. */
  total: number;
  /** Milliseconds since 1970. */
  now: number;
}

/** An article with the pictures that are kept of it. */
export interface ReadableArticle {
  article: Article;
  pictures: CollectedPictures;
}

/** Writes one format; articles are numbered from 1. */
export interface SelectionWriter {
  add(article: ReadableArticle, number: number): Promise<void>;
  finish(): Promise<void>;
}
