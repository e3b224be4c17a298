import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { SavedArticle, SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { ReadingPosition } from '@/utils/reader/position/reading-position';

/** The state of opening the article. */
export type Opened =
  | { status: 'opening' }
  | { status: 'open'; saved: SavedArticle; position: ReadingPosition | null }
  | { status: 'missing' }
  | { status: 'waiting'; link: SavedArticleEntry }
  | { status: 'failed'; failure: StorageFailure };
