import type { RowWorld } from '@/components/library/list/row-world';
import { readerAddress } from '@/utils/browser/reader-address';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { QueueMessages } from '@/utils/i18n/en/queue';
import { createTextQueue } from '@/utils/library/view/selecting/text-queue';
import type { LibraryState } from '../library-state';
import type { LibraryPageWorld } from '../library-world';
import { runRowAction } from './run-row-action';

/** Creates what rows need. Call it once per language: a new world renders every row again. */
export function createRowWorld(
  state: LibraryState,
  world: LibraryPageWorld,
  messages: LibraryMessages,
  queue: QueueMessages,
): RowWorld {
  return {
    addressOf: ({ id, kind, url }, isInQueue = false) =>
      kind === 'link' && !isInQueue ? url : readerAddress(id, { isInQueue }),
    now: world.now,
    async readThumbnail(id) {
      const blob = await world.store.thumbnail(id);
      return blob.ok ? blob.value : null;
    },
    readText: createTextQueue(
      async (id) => {
        const texts = await world.store.texts([id]);
        return (texts.ok && texts.value[0]) || null;
      },
      () => new Promise((done) => setTimeout(done)),
    ),
    onAct: (action, entry) => void runRowAction(action, entry, state, { messages, queue }),
    onDrop: ({ id }, to) => state.moveInQueue(id, to, messages, queue),
    onTag: (tag) => state.changeView({ tags: [tag] }),
    onSelect(entry, isRange) {
      const list = state.shown.value?.map(({ id }) => id) ?? [];
      state.selection.toggle(entry.id, isRange, list);
    },
  };
}
