import { type Broadcast, createBroadcast } from '@/utils/messaging/create-broadcast';
import { asSavedArticleId, type SavedArticleId } from './saved-article';

/** Which articles were changed; `all` where they were too many to name. */
export type ChangedArticles = readonly SavedArticleId[] | 'all';

/** Tells Lectern's open pages of each other's changes. Only ids travel; who listens reads the rest again. */
export type LibraryChanges = Broadcast<ChangedArticles>;

/** More ids than these are told as `all`: reading everything again is then as quick. */
const MOST_NAMED = 500;

/** Changes between the pages of one browser. */
export function createLibraryChanges(): LibraryChanges {
  const { announce, listen } = createBroadcast('lectern-library', parseChanged);
  return { announce: (ids) => announce(ids.length > MOST_NAMED ? 'all' : ids), listen };
}

/** Whatever is not a list of ids says that something changed. */
function parseChanged(data: unknown): ChangedArticles {
  return Array.isArray(data) ? data.map((id) => asSavedArticleId(String(id))) : 'all';
}
