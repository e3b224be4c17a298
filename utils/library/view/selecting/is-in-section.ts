import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { Section } from '../library-view';

/** Whether an entry is in a section. Archived and deleted entries are in no other, but archived favourites stay. */
export function isInSection(entry: SavedArticleEntry, section: Section): boolean {
  if (entry.deletedAt !== null) return section === 'deleted';
  if (entry.isArchived)
    return section === 'archive' || (section === 'favourites' && entry.isFavourite);
  switch (section) {
    case 'all':
      return true;
    case 'queue':
      return entry.queuePlace !== undefined;
    case 'unread':
    case 'reading':
    case 'read':
      return entry.state === section;
    case 'favourites':
      return entry.isFavourite;
    case 'links':
      return entry.kind === 'link';
    case 'archive':
    case 'deleted':
      return false;
  }
}
