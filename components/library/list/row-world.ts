import type { RowAction } from '@/components/library/list/row-actions';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** What rows do and ask for; the same for all of them, and for as long as the list is there. */
export interface RowWorld {
  addressOf(entry: SavedArticleEntry): string;
  now(): number;
  readThumbnail(id: SavedArticleEntry['id']): Promise<Blob | null>;
  /** The article's text; null when it is not kept. */
  readText(id: SavedArticleEntry['id']): Promise<string | null>;
  onAct(action: RowAction, entry: SavedArticleEntry): void;
  onTag(tag: string): void;
  /** `isRange`: all from the last one pressed up to this. */
  onSelect(entry: SavedArticleEntry, isRange: boolean): void;
}
