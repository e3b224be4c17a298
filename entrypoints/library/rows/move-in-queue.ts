import type { ReadonlySignal } from '@preact/signals';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { QueueMessages } from '@/utils/i18n/en/queue';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { createTaskQueue } from '@/utils/tasks/create-task-queue';
import type { LibraryActions } from '../library-actions';

/**
 * Creates the action that moves an entry in the displayed queue, by one position or to an index. It does nothing beyond
 * either end of the list. A move starts once the list shows the previous one: two quick presses move two positions.
 */
export function createMoveInQueue(
  shown: ReadonlySignal<readonly SavedArticleEntry[] | null>,
  actions: Pick<LibraryActions, 'moveInQueue'>,
) {
  const inOrder = createTaskQueue();
  return (
    id: SavedArticleId,
    where: 'up' | 'down' | number,
    messages: LibraryMessages,
    queue: Pick<QueueMessages, 'moved'>,
  ): Promise<void> =>
    inOrder(async () => {
      const list = shown.value ?? [];
      const from = list.findIndex((entry) => entry.id === id);
      const to = typeof where === 'number' ? where : where === 'up' ? from - 1 : from + 1;
      if (from < 0 || to < 0 || to >= list.length || to === from) return;
      const others = list.filter((entry) => entry.id !== id);
      const next = others[to]?.id ?? null;
      await actions.moveInQueue(id, next, queue.moved(to + 1, list.length), messages);
    });
}
