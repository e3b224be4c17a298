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
  | 'editions'
  | 'queue'
  | 'unqueue'
  | 'up'
  | 'down';

/** Returns the actions that an article has, the most likely first. `isInQueue`: in the list of the queue. */
export function actionsOf(entry: SavedArticleEntry, isInQueue: boolean): readonly RowAction[] {
  if (entry.deletedAt !== null) return ['restore', 'purge'];
  const fetch: RowAction[] = entry.kind === 'link' ? ['fetch'] : [];
  if (isInQueue) return [...fetch, 'up', 'down', 'unqueue', 'state', 'archive', 'delete'];
  const queue = entry.queuePlace === undefined ? 'queue' : 'unqueue';
  const all: RowAction[] = ['state', 'favourite', 'archive', 'tags', queue, 'delete'];
  // An article that is added here would be hidden in the queue.
  return [...fetch, ...all.filter((action) => action !== 'queue' || !entry.isArchived)];
}
