import type { SavedArticleEntry } from '@/utils/library/store/saved-article';

/** An action on the article of a row. */
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

/** Returns the actions that an article has, the most likely first. */
export function actionsOf(entry: SavedArticleEntry): readonly RowAction[] {
  if (entry.deletedAt !== null) return ['restore', 'purge'];
  const first: RowAction[] = entry.kind === 'link' ? ['fetch', 'state'] : ['state'];
  return [...first, 'favourite', 'archive', 'tags', 'delete'];
}
