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

/** What a reader inside a page asks of the extension, whose library and pages it cannot reach itself. */
export interface ReaderCalls {
  /** The entry kept under an address, or null. */
  find(key: ArticleUrlKey): Promise<Result<SavedArticleEntry | null, StorageFailure>>;
  /** Keeps an article. */
  save(article: Article): Promise<Result<SavedArticleEntry, StorageFailure>>;
  /** Takes the last saving back; answers what is left of it. */
  undoSave(id: SavedArticleId): Promise<Result<SavedArticleEntry | null, StorageFailure>>;
  /** Takes an article out and answers its entry. */
  remove(id: SavedArticleId): Promise<Result<SavedArticleEntry | null, StorageFailure>>;
  /** Undoes `remove`. */
  putBack(before: readonly EntryMarks[]): Promise<Result<void, StorageFailure>>;
  /** Where the reader left the article with this key. */
  recallPlace(key: string): Promise<ReadingPlace | null>;
  /** Keeps it; null when the reader is back at the beginning. */
  rememberPlace(kept: { key: string; place: ReadingPlace | null }): Promise<void>;
  /** A font of the extension: base64 of its file, or null when it is not one of them. */
  readFont(name: string): Promise<string | null>;
  /** Puts what lays out TeX beside the reader: `globalThis.lecternTypesetTex`. */
  loadTypesetter(): Promise<void>;
  openLibrary(): Promise<void>;
  openSettings(): Promise<void>;
}
