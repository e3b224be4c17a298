import type { ToastContent } from '@/components/feedback/Toast';
import type { Result } from '@/utils/article/outcome/result';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { EntryChange } from '@/utils/library/store/entry-change';
import type { EntryMarks, SavedArticleId } from '@/utils/library/store/saved-article';
import type { EntryList } from '@/utils/library/view/entry-list';
import type { LibraryPageWorld } from './library-world';

/** A completed action, by the key of its message. */
export type DoneName = Exclude<keyof LibraryMessages['done'], 'undone' | 'picturesDeleted'>;

/** A change, and the entries as they were before it. */
interface Step {
  before: readonly EntryMarks[];
  change: EntryChange;
}

/** The maximum number of undo steps. */
const MAX_STEPS = 100;

/**
 * Creates the actions on entries. Each can be undone unless noted: the last by its toast, all of them in turn by
 * Ctrl+Z.
 */
export function createLibraryActions(
  world: Pick<LibraryPageWorld, 'library' | 'store' | 'copyText'>,
  entryList: Pick<EntryList, 'refresh'>,
  showToast: (content: Omit<ToastContent, 'id'> | null) => void,
) {
  const steps: Step[] = [];

  function showFailure(failure: StorageFailure, messages: LibraryMessages): void {
    const run = () => void world.copyText(failure.cause);
    showToast({ text: messages.failed, action: { label: messages.copyDetails, run } });
  }

  /** Returns the value of a result. Reports a failure and returns undefined. */
  function unwrap<T>(outcome: Result<T, StorageFailure>, messages: LibraryMessages): T | undefined {
    if (outcome.ok) return outcome.value;
    showFailure(outcome.error, messages);
    return undefined;
  }

  async function undo(messages: LibraryMessages): Promise<void> {
    const step = steps.pop();
    if (!step) return;
    const outcome = await world.library.putBack(step.before, step.change);
    if (outcome.ok) showToast({ text: messages.done.undone });
    else {
      steps.push(step);
      showFailure(outcome.error, messages);
    }
    await entryList.refresh(step.before.map(({ id }) => id));
  }

  /** Shows what was done, with a button to undo it. */
  function record(step: Step, text: string, messages: LibraryMessages): void {
    if (step.before.length === 0) {
      showToast({ text });
      return;
    }
    steps.push(step);
    if (steps.length > MAX_STEPS) steps.shift();
    showToast({ text, action: { label: messages.undo, run: () => void undo(messages) } });
  }

  return {
    unwrap,
    undo,
    async change(
      ids: readonly SavedArticleId[],
      change: EntryChange,
      done: DoneName,
      messages: LibraryMessages,
    ): Promise<void> {
      if (ids.length === 0) return;
      const before = unwrap(await world.library.change(ids, change), messages);
      if (!before) return;
      await entryList.refresh(ids);
      record({ before, change }, messages.done[done](before.length), messages);
    },
    /** Moves an entry of the queue to just before another one, or to the end for null. Shows `done`. */
    async moveInQueue(
      id: SavedArticleId,
      next: SavedArticleId | null,
      done: string,
      messages: LibraryMessages,
    ): Promise<void> {
      const before = unwrap(await world.library.moveInQueue(id, next), messages);
      if (!before) return;
      await entryList.refresh(before.map((entry) => entry.id));
      if (before.length > 0) record({ before, change: { isQueued: true } }, done, messages);
    },
    /** Cannot be undone: the caller must ask for confirmation. */
    async purge(ids: readonly SavedArticleId[], messages: LibraryMessages): Promise<void> {
      const outcome = await world.store.purge(ids);
      await entryList.refresh(ids);
      if (outcome.ok) showToast({ text: messages.done.deleteForGood(ids.length) });
      else showFailure(outcome.error, messages);
    },
    /** Cannot be undone: the caller must ask for confirmation. */
    async deletePictures(
      ids: readonly SavedArticleId[],
      size: string,
      messages: LibraryMessages,
    ): Promise<void> {
      const outcome = await world.store.deletePictures(ids);
      await entryList.refresh(ids);
      if (outcome.ok) showToast({ text: messages.done.picturesDeleted(size) });
      else showFailure(outcome.error, messages);
    },
  };
}

export type LibraryActions = ReturnType<typeof createLibraryActions>;
