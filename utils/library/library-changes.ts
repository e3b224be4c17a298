import type { SavedArticleId } from './saved-article';

/** Which articles were changed; `all` where they were too many to name. */
export type ChangedArticles = readonly SavedArticleId[] | 'all';

/** Tells Lectern's open pages of each other's changes. Only ids travel; who listens reads the rest again. */
export interface LibraryChanges {
  announce(ids: ChangedArticles): void;
  /** Calls back for changes made by other pages. Answers how to stop. */
  listen(listener: (ids: ChangedArticles) => void): () => void;
}

const CHANNEL = 'lectern-library';

/** More ids than these are told as `all`: reading everything again is then as quick. */
const MOST_NAMED = 500;

/** Changes between the pages of one browser. */
export function createLibraryChanges(): LibraryChanges {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: (ids) =>
      channel.postMessage({ type: 'changed', ids: ids.length > MOST_NAMED ? 'all' : ids }),
    listen(listener) {
      const onMessage = ({ data }: MessageEvent<{ ids: ChangedArticles }>) => listener(data.ids);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
