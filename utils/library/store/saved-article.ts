import type { Article } from '@/utils/article/article';
import type { ArticleUrlKey } from '@/utils/article/article-url-key';
import type { ReadingPlace } from '@/utils/reader/position/reading-place';

declare const brand: unique symbol;

/** Names one saved article for as long as it is kept. */
export type SavedArticleId = string & { readonly [brand]: 'SavedArticleId' };

/** Brands a string as the id of a saved article. An id that names no article is harmless: nothing is found under it. */
export const asSavedArticleId = (id: string): SavedArticleId => id as SavedArticleId;

/** How far a reader is with a saved article. */
export const READING_STATES = ['unread', 'reading', 'read'] as const;
/** One of them. */
export type ReadingState = (typeof READING_STATES)[number];

/** What is kept of an article's pictures. */
export interface PictureCounts {
  /** How many are on this disk. */
  kept: number;
  /** How many were wanted and could not be had. */
  missing: number;
  /** What the kept ones take. */
  bytes: number;
}

/** What a list shows of a saved article; small, so that thousands can be read at once. */
export interface SavedArticleEntry {
  id: SavedArticleId;
  urlKey: ArticleUrlKey;
  /** The key of the page it was read on, which may have another address than the one its publisher gives it. */
  pageKey: ArticleUrlKey;
  url: string;
  /** `link`: the address alone is kept, for its text was not fetched yet. Such an entry has no body. */
  kind: 'article' | 'link';
  title: string;
  dek: string | null;
  /** The beginning of the text, for articles without a dek. At most 240 characters. */
  excerpt: string;
  byline: string[];
  siteName: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  wordCount: number;
  minutes: number;
  /** Address of the lead picture; null when there is none. */
  thumbnail: string | null;
  /** When its publisher first published it: milliseconds since 1970. Null when unknown. */
  publishedAt: number | null;
  /** When it was saved: milliseconds since 1970. */
  savedAt: number;
  state: ReadingState;
  /** How much of it is past, 0 to 1. */
  progress: number;
  /** Where the reader left it; null at the beginning. */
  place: ReadingPlace | null;
  isFavourite: boolean;
  isArchived: boolean;
  /** As the reader wrote them, in the order given; no two alike. */
  tags: string[];
  /** When it was put into "Recently deleted"; null while it is kept. */
  deletedAt: number | null;
  /** What headline, dek and text come to: two editions with the same one say the same. */
  textHash: string;
  /** Bytes of the body, as JSON. */
  textBytes: number;
  /** Earlier editions that are kept, and their bytes. */
  editions: { count: number; bytes: number };
  pictures: PictureCounts;
  /** Grows with each change of what can be searched for, over the whole library: an index is behind where it knows a lower one. */
  revision: number;
}

/** What a reader sets about an entry, and whose it is: what undoing puts back. */
export type EntryMarks = Pick<
  SavedArticleEntry,
  'id' | 'state' | 'progress' | 'place' | 'isFavourite' | 'isArchived' | 'tags' | 'deletedAt'
>;

/** The article itself, kept apart from its entry: bodies are only read one at a time. */
export interface SavedArticleBody {
  id: SavedArticleId;
  article: Article;
}

/** What an article said when it was saved before. */
export interface SavedEdition {
  id: SavedArticleId;
  /** When that edition was saved: milliseconds since 1970. */
  savedAt: number;
  article: Article;
}

/** A picture of a saved article, by its address in the article. */
export type SavedPicture = { id: SavedArticleId; src: string } & (
  | { status: 'kept'; blob: Blob }
  /** It could not be had; `reason` is for the reader's eyes in a list of what failed. */
  | { status: 'missing'; reason: MissingPictureReason }
);

/** Why a picture could not be kept. */
export const MISSING_PICTURE_REASONS = [
  'not-permitted',
  'unreachable',
  'refused',
  'no-picture',
  'too-large',
] as const;
/** One of them. */
export type MissingPictureReason = (typeof MISSING_PICTURE_REASONS)[number];

/** A saved article, whole. */
export interface SavedArticle {
  entry: SavedArticleEntry;
  article: Article;
}

/** Everything that belongs to one saved article, as a backup takes it along. */
export interface WholeArticle {
  entry: SavedArticleEntry;
  /** Null for a link whose text was not fetched. */
  article: Article | null;
  /** Oldest first. */
  editions: SavedEdition[];
  pictures: SavedPicture[];
  /** A small picture for lists; null when none was made. */
  thumbnail: Blob | null;
}
