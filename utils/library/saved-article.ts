import type { Article } from '@/utils/article/article';
import type { ArticleUrlKey } from '@/utils/article/article-url-key';

declare const brand: unique symbol;

/** Names one saved article for as long as it is kept. */
export type SavedArticleId = string & { readonly [brand]: 'SavedArticleId' };

/** What a list shows of a saved article; small, so that thousands can be read at once. */
export interface SavedArticleEntry {
  id: SavedArticleId;
  urlKey: ArticleUrlKey;
  url: string;
  title: string;
  dek: string | null;
  /** The beginning of the text, for articles without a dek. At most 240 characters. */
  excerpt: string;
  siteName: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  minutes: number;
  /** Address of the lead picture; null when there is none. */
  thumbnail: string | null;
  /** When it was saved: milliseconds since 1970. */
  savedAt: number;
}

/** The article itself, kept apart from its entry: bodies are only read one at a time. */
export interface SavedArticleBody {
  id: SavedArticleId;
  article: Article;
}

/** A saved article, whole. */
export interface SavedArticle {
  entry: SavedArticleEntry;
  article: Article;
}

const LONGEST_EXCERPT = 240;

/** Makes the entry of an article that is being saved. */
export function toEntry(
  article: Article,
  id: SavedArticleId,
  urlKey: ArticleUrlKey,
  savedAt: number,
): SavedArticleEntry {
  return {
    id,
    urlKey,
    url: article.url,
    title: article.title,
    dek: article.dek,
    excerpt: article.text.slice(0, LONGEST_EXCERPT),
    siteName: article.siteName,
    lang: article.lang,
    dir: article.dir,
    minutes: article.minutes,
    thumbnail: article.leadImage?.src ?? null,
    savedAt,
  };
}
