import type { SavedArticleId } from '@/utils/library/store/saved-article';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';

/** Reads a text. Null if there is none, or if the request was aborted. */
export type ReadText = (id: SavedArticleId, signal: AbortSignal) => Promise<string | null>;

/**
 * Reads texts one at a time, in the order of the requests, and lets the page handle its events between two
 * of them. Requests that were aborted are not read.
 */
export function createTextQueue(
  read: (id: SavedArticleId) => Promise<string | null>,
  yieldToEvents: () => Promise<void>,
): ReadText {
  const inOrder = createTaskQueue();
  return (id, signal) =>
    inOrder(async () => {
      if (signal.aborted) return null;
      await yieldToEvents();
      return signal.aborted ? null : read(id);
    });
}
