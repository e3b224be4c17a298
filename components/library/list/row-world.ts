import type { RowAction } from '@/components/library/list/row-actions';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** What rows need from outside. All rows share it, and it stays the same while the list is shown. */
export interface RowWorld {
  /** `isInQueue`: opened from the queue, so that reading continues with the next article. */
  addressOf(entry: SavedArticleEntry, isInQueue?: boolean): string;
  now(): number;
  readThumbnail(id: SavedArticleEntry['id']): Promise<Blob | null>;
  /** Returns the article's text; null if it is not stored, or was aborted. */
  readText(id: SavedArticleEntry['id'], signal: AbortSignal): Promise<string | null>;
  onAct(action: RowAction, entry: SavedArticleEntry): void;
  /** Moves an article of the queue to an index of the list. The list shows the new order when it resolves. */
  onDrop(entry: SavedArticleEntry, to: number): Promise<void>;
  onTag(tag: string): void;
  /** `isRange` selects from the last toggled row to this one. */
  onSelect(entry: SavedArticleEntry, isRange: boolean): void;
}
