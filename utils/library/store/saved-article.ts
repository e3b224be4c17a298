import type { ArticleUrlKey } from '@/utils/article/address/article-url-key';
import type { Article, TextDirection } from '@/utils/article/article';
import type { PartialReason } from '@/utils/article/partial/partial-reason';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';

declare const brand: unique symbol;

/** The id of a saved article. */
export type SavedArticleId = string & { readonly [brand]: 'SavedArticleId' };

/** Brands a string as an id. An unknown id is harmless: nothing is found. */
export const asSavedArticleId = (id: string): SavedArticleId => id as SavedArticleId;

/** The reading states of a saved article. */
export const READING_STATES = ['unread', 'reading', 'read'] as const;
/** A reading state. */
export type ReadingState = (typeof READING_STATES)[number];

/** Counts of an article's pictures. */
export interface PictureCounts {
  /** Saved pictures. */
  kept: number;
  /** Pictures that could not be fetched. */
  missing: number;
  /** Bytes of the saved pictures. */
  bytes: number;
}

/** A saved article as lists show it. Small, so that thousands can be read at once. */
export interface SavedArticleEntry {
  id: SavedArticleId;
  urlKey: ArticleUrlKey;
  /** The key of the page it was read on, whose address may differ from the canonical one. */
  pageKey: ArticleUrlKey;
  url: string;
  /** `link`: only the address, because the article is not fetched yet. Such an entry has no body. */
  kind: 'article' | 'link';
  title: string;
  dek: string | null;
  /** The start of the text, for articles without a dek. At most 240 characters. */
  excerpt: string;
  byline: string[];
  siteName: string;
  lang: string | null;
  dir: TextDirection;
  wordCount: number;
  minutes: number;
  /** Address of the lead picture; null when there is none. */
  thumbnail: string | null;
  /** Time of first publication, in milliseconds since 1970. Null if unknown. */
  publishedAt: number | null;
  /** When it was saved: milliseconds since 1970. */
  savedAt: number;
  state: ReadingState;
  /** Reading progress, 0 to 1. */
  progress: number;
  /** Where the reader left it; null at the start. */
  place: ReadingPosition | null;
  isFavourite: boolean;
  isArchived: boolean;
  /** As the reader wrote them, in the order added, without duplicates. */
  tags: string[];
  /** Passages that the reader marked, as plain text. Undefined if there are none. */
  highlights?: readonly string[];
  /** When it was moved to "Recently deleted"; null if it was not. */
  deletedAt: number | null;
  /** Its position in the queue, lower first; undefined if it is not in the queue. See queue-positions.ts. */
  queuePlace?: number | undefined;
  /** If the last save restored it from "Recently deleted": when it was moved there. For undo. */
  wasDeletedAt?: number;
  /** Hash of headline, dek and text. Editions with the same hash have the same text. */
  textHash: string;
  /** Why the saved text is only a part of the article. Absent if nothing said so. */
  partial?: PartialReason;
  /** How many pages of the article it has, if further ones are known to be missing. */
  pages?: { held: number; total: number };
  /** Bytes of the body, as JSON. */
  textBytes: number;
  /** The number of earlier editions, and their bytes. */
  editions: { count: number; bytes: number };
  pictures: PictureCounts;
  /**
   * Increases with each change of searchable fields, across the library. An index with a lower revision is outdated.
   */
  revision: number;
}

/** The id of an entry and the fields readers set, which undo restores. */
export type EntryMarks = Pick<
  SavedArticleEntry,
  | 'id'
  | 'state'
  | 'progress'
  | 'place'
  | 'isFavourite'
  | 'isArchived'
  | 'tags'
  | 'deletedAt'
  | 'queuePlace'
>;

/** The body of an article, stored apart from its entry because bodies are read one at a time. */
export interface SavedArticleBody {
  id: SavedArticleId;
  article: Article;
}

/** An earlier edition of an article. */
export interface SavedEdition {
  id: SavedArticleId;
  /** When that edition was saved: milliseconds since 1970. */
  savedAt: number;
  article: Article;
}

/** A saved picture, by its address in the article. */
export type SavedPicture = { id: SavedArticleId; src: string } & (
  | { status: 'kept'; blob: Blob }
  /** It could not be fetched; `reason` is shown to the reader. */
  | { status: 'missing'; reason: MissingPictureReason }
);

/** Why a picture could not be saved. */
export const MISSING_PICTURE_REASONS = [
  'not-permitted',
  'unreachable',
  'refused',
  'no-picture',
  'too-large',
] as const;
/** A reason why a picture could not be saved. */
export type MissingPictureReason = (typeof MISSING_PICTURE_REASONS)[number];

/** A saved article with its body. */
export interface SavedArticle {
  entry: SavedArticleEntry;
  article: Article;
}

/** Everything about one saved article, as backups contain it. */
export interface WholeArticle {
  entry: SavedArticleEntry;
  /** Null for a link that is not fetched yet. */
  article: Article | null;
  /** Oldest first. */
  editions: SavedEdition[];
  pictures: SavedPicture[];
  /** The thumbnail; null if there is none. */
  thumbnail: Blob | null;
}
