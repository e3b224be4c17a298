import type { ReadonlySignal } from '@preact/signals';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { QueueMessages } from '@/utils/i18n/en/queue';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import type { LibraryActions } from './library-actions';

/** Creates the action that moves an entry by one place in the queue as it is shown. At an end, it does nothing. */
export const createMoving =
  (
    shown: ReadonlySignal<readonly SavedArticleEntry[] | null>,
    actions: Pick<LibraryActions, 'moveInQueue'>,
  ) =>
  async (
    id: SavedArticleId,
    direction: 'up' | 'down',
    messages: LibraryMessages,
    queue: Pick<QueueMessages, 'moved'>,
  ): Promise<void> => {
    const list = shown.value ?? [];
    const from = list.findIndex((entry) => entry.id === id);
    const to = direction === 'up' ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= list.length) return;
    const next = list[direction === 'up' ? to : to + 1]?.id ?? null;
    await actions.moveInQueue(id, next, queue.moved(to + 1, list.length), messages);
  };
