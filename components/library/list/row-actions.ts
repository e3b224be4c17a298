import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** What can be done to one article in its row. */
export type RowAction =
  | 'state'
  | 'favourite'
  | 'archive'
  | 'tags'
  | 'delete'
  | 'restore'
  | 'purge'
  | 'fetch'
  | 'editions';

/** What of that makes sense for an article, the likeliest first. */
export function actionsOf(entry: SavedArticleEntry): readonly RowAction[] {
  if (entry.deletedAt !== null) return ['restore', 'purge'];
  const first: RowAction[] = entry.kind === 'link' ? ['fetch', 'state'] : ['state'];
  return [...first, 'favourite', 'archive', 'tags', 'delete'];
}
