import type { Article } from '@/utils/article/article';
import type { ArticleUrlKey } from '@/utils/article/article-url-key';
import type { Result } from '@/utils/article/outcome/result';
import type {
  EntryMarks,
  SavedArticleEntry,
  SavedArticleId,
} from '@/utils/library/store/saved-article';
import type { StorageFailure } from '@/utils/library/store/storage-failure';
import type { ReadingPlace } from '@/utils/reader/position/reading-place';

/** The calls from a reader inside a page, which cannot access the library or open extension pages itself. */
export interface ReaderCalls {
  /** Returns the entry saved under an address, or null. */
  find(key: ArticleUrlKey): Promise<Result<SavedArticleEntry | null, StorageFailure>>;
  /** Saves an article. */
  save(article: Article): Promise<Result<SavedArticleEntry, StorageFailure>>;
  /** Undoes the last save. Returns the remaining entry, or null. */
  undoSave(id: SavedArticleId): Promise<Result<SavedArticleEntry | null, StorageFailure>>;
  /** Removes an article and returns its entry. */
  remove(id: SavedArticleId): Promise<Result<SavedArticleEntry | null, StorageFailure>>;
  /** Undoes `remove`. */
  putBack(before: readonly EntryMarks[]): Promise<Result<void, StorageFailure>>;
  /** Returns where the reader left the article with this key. */
  recallPlace(key: string): Promise<ReadingPlace | null>;
  /** Stores the place; null if the reader is back at the beginning. */
  rememberPlace(kept: { key: string; place: ReadingPlace | null }): Promise<void>;
  /** Returns the file of a font as base64, or null if the extension has no such font. */
  readFont(name: string): Promise<string | null>;
  /** Puts what lays out TeX beside the reader: `globalThis.lecternTypesetTex`. */
  loadTypesetter(): Promise<void>;
  openLibrary(): Promise<void>;
  openSettings(): Promise<void>;
}
