import { type Broadcast, createBroadcast } from '@/utils/messaging/create-broadcast';
import { asSavedArticleId, type SavedArticleId } from './saved-article';

/** The ids of changed articles; `all` if there are too many to list. */
export type ChangedArticles = readonly SavedArticleId[] | 'all';

/** Broadcasts changes between open pages. Only ids are sent; listeners read the entries again. */
export type LibraryChanges = Broadcast<ChangedArticles>;

/** Above this number `all` is sent: reading everything again is as fast. */
const MAX_NAMED = 500;

/** Opens the broadcast channel of this browser. */
export function createLibraryChanges(): LibraryChanges {
  const { announce, listen } = createBroadcast('lectern-library', parseChanged);
  return { announce: (ids) => announce(ids.length > MAX_NAMED ? 'all' : ids), listen };
}

/** Returns several changes as one. */
export function joinChanges(changes: readonly ChangedArticles[]): ChangedArticles {
  const lists = changes.filter((ids) => ids !== 'all');
  const ids = [...new Set(lists.flat())];
  return lists.length < changes.length || ids.length > MAX_NAMED ? 'all' : ids;
}

/** Anything but a list of ids means that something changed. */
function parseChanged(data: unknown): ChangedArticles {
  return Array.isArray(data) ? data.map((id) => asSavedArticleId(String(id))) : 'all';
}
