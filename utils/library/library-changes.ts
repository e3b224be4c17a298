import type { SavedArticleId } from './saved-article';

/** Tells Lectern's open pages of each other's changes. Only the id travels; who listens reads the rest again. */
export interface LibraryChanges {
  announce(id: SavedArticleId): void;
  /** Calls back for changes made by other pages. Answers how to stop. */
  listen(listener: () => void): () => void;
}

const CHANNEL = 'lectern-library';

/** Changes between the pages of one browser. */
export function createLibraryChanges(): LibraryChanges {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: (id) => channel.postMessage({ type: 'changed', id }),
    listen(listener) {
      const onMessage = () => listener();
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
