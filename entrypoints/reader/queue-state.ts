import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ToastContent } from '@/components/feedback/Toast';
import type { QueueMessages } from '@/utils/i18n/en/queue';
import type { Library } from '@/utils/library/store/library';
import type { LibraryChanges } from '@/utils/library/store/library-changes';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import { createQueueVoice, type QueueVoiceWorld } from './queue-voice';

/** What the queue needs from outside. */
export interface QueueWorld extends QueueVoiceWorld {
  library: Pick<Library, 'change' | 'save'>;
  store: Pick<LibraryStore, 'queue' | 'queueLink'>;
  changes: Pick<LibraryChanges, 'listen'>;
}

/** Creates the state of the queue in the reader page. `show` opens an article in the place of the open one. */
export function createQueueState(
  world: QueueWorld,
  open: ReadonlySignal<SavedArticleEntry | null>,
  show: (id: SavedArticleEntry['id']) => Promise<void>,
  showToast: (content: Omit<ToastContent, 'id'>) => void,
) {
  const list = signal<readonly SavedArticleEntry[]>([]);
  const position = computed(() => list.value.findIndex(({ id }) => id === open.value?.id));
  /** The articles after the open one. For an article that is not in the queue, the unread ones of the queue. */
  const following = computed(() =>
    position.value >= 0
      ? list.value.slice(position.value + 1)
      : list.value.filter(({ state }) => state !== 'read'),
  );

  const next = computed(() => following.value[0] ?? null);
  const previous = computed(() =>
    position.value > 0 ? (list.value[position.value - 1] ?? null) : null,
  );

  /** Keeps the last known queue if the library cannot be read. */
  async function refresh(): Promise<void> {
    const found = await world.store.queue();
    if (found.ok) list.value = found.value;
  }

  const voice = createQueueVoice(world, { open, following, refresh, show, showToast });

  return {
    list,
    position,
    next,
    previous,
    refresh,
    /** Shows the next or previous entry. A waiting link is shown as such. */
    async go(to: 'next' | 'previous', messages: QueueMessages): Promise<void> {
      const entry = to === 'next' ? next.value : previous.value;
      const edge = to === 'next' ? messages.end : messages.begin;
      if (entry) await show(entry.id);
      else showToast({ text: list.value.length > 0 ? edge : messages.empty });
    },
    /** Adds the open article to the queue, or removes it. */
    async toggle(messages: QueueMessages): Promise<void> {
      const entry = open.value;
      if (!entry) return;
      const isQueued = position.value < 0;
      const before = await world.library.change(
        [entry.id],
        isQueued ? { isQueued, isArchived: false } : { isQueued },
      );
      await refresh();
      if (!before.ok) return showToast({ text: messages.failed });
      if (isQueued && before.value.length === 0) return showToast({ text: messages.alreadyAdded });
      showToast({ text: isQueued ? messages.added(entry.title) : messages.removed });
    },
    async addLink(url: string, messages: QueueMessages): Promise<void> {
      const queued = await world.store.queueLink(url);
      await refresh();
      if (!queued.ok) return showToast({ text: messages.failed });
      showToast({
        text: queued.value.outcome === 'added' ? messages.addedLink : messages.alreadyAdded,
      });
    },
    ...voice,
    /** Follows changes by other pages. Returns a function that stops. */
    start: () => world.changes.listen(() => void refresh()),
  };
}

export type QueueState = ReturnType<typeof createQueueState>;
