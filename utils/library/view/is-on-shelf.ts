import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { ShelfName } from './library-view';

/** Whether an entry is in a part of the library. What was archived or deleted is nowhere but there. */
export function isOnShelf(entry: SavedArticleEntry, shelf: ShelfName): boolean {
  if (entry.deletedAt !== null) return shelf === 'deleted';
  if (entry.isArchived) return shelf === 'archive' || (shelf === 'favourites' && entry.isFavourite);
  switch (shelf) {
    case 'all':
      return true;
    case 'unread':
    case 'reading':
    case 'read':
      return entry.state === shelf;
    case 'favourites':
      return entry.isFavourite;
    case 'links':
      return entry.kind === 'link';
    case 'archive':
    case 'deleted':
      return false;
  }
}
