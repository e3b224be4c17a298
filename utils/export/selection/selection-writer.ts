import type { Article } from '@/utils/article/article';
import type { CollectedPictures } from '@/utils/export/collected-pictures';
import type { ExportMessages } from '@/utils/export/export-messages';

/** What a format needs besides the articles of a selection. */
export interface SelectionFacts {
  /** The name of the file and of the book. Not empty. */
  title: string;
  /** The language of the title, as a BCP 47 tag. */
  language: string;
  dir: Article['dir'];
  /** The number of articles, for progress reports; 0 if unknown. */
  total: number;
  /** Milliseconds since 1970. */
  now: number;
  /** In the reader's language. */
  messages: ExportMessages;
}

/** An article with its saved pictures and its tags. */
export interface ReadableArticle {
  article: Article;
  pictures: CollectedPictures;
  tags: readonly string[];
}

/** Writes articles in one format. Articles are numbered from 1. */
export interface SelectionWriter {
  add(article: ReadableArticle, number: number): Promise<void>;
  finish(): Promise<void>;
}
