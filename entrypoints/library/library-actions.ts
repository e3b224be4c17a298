import type { ToastContent } from '@/components/feedback/Toast';
import type { Result } from '@/utils/article/outcome/result';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { EntryChange } from '@/utils/library/store/entry-change';
import type { EntryMarks, SavedArticleId } from '@/utils/library/store/saved-article';
import type { StorageFailure } from '@/utils/library/store/storage-failure';
import type { LibraryCatalogue } from './catalogue';
import type { LibraryPageWorld } from './library-world';

/** What was done, by the words for it. */
export type DoneName = Exclude<keyof LibraryMessages['done'], 'undone' | 'picturesDeleted'>;

/** How many steps back can be taken. */
const MOST_STEPS = 100;

/** What readers do to entries, each with its way back: by the toast for the last, by Ctrl+Z one after the other. */
export function createLibraryActions(
  world: Pick<LibraryPageWorld, 'library' | 'store' | 'copyText'>,
  catalogue: Pick<LibraryCatalogue, 'refresh'>,
  say: (content: Omit<ToastContent, 'id'> | null) => void,
) {
  const steps: (readonly EntryMarks[])[] = [];

  function sayFailed(failure: StorageFailure, words: LibraryMessages): void {
    const run = () => void world.copyText(failure.cause);
    say({ text: words.failed, action: { label: words.copyDetails, run } });
  }

  /** The value of an outcome; one that failed is told and answers undefined. */
  function take<T>(outcome: Result<T, StorageFailure>, words: LibraryMessages): T | undefined {
    if (outcome.ok) return outcome.value;
    sayFailed(outcome.error, words);
    return undefined;
  }

  async function undo(words: LibraryMessages): Promise<void> {
    const before = steps.pop();
    if (!before) return;
    const outcome = await world.library.putBack(before);
    if (outcome.ok) say({ text: words.done.undone });
    else {
      steps.push(before);
      sayFailed(outcome.error, words);
    }
    await catalogue.refresh(before.map(({ id }) => id));
  }

  return {
    take,
    undo,
    async change(
      ids: readonly SavedArticleId[],
      change: EntryChange,
      done: DoneName,
      words: LibraryMessages,
    ): Promise<void> {
      if (ids.length === 0) return;
      const before = take(await world.library.change(ids, change), words);
      if (!before) return;
      steps.push(before);
      if (steps.length > MOST_STEPS) steps.shift();
      await catalogue.refresh(ids);
      const action = { label: words.undo, run: () => void undo(words) };
      say({ text: words.done[done](before.length), action });
    },
    /** Cannot be undone: whoever calls it has asked. */
    async purge(ids: readonly SavedArticleId[], words: LibraryMessages): Promise<void> {
      const outcome = await world.store.purge(ids);
      await catalogue.refresh(ids);
      if (outcome.ok) say({ text: words.done.deleteForGood(ids.length) });
      else sayFailed(outcome.error, words);
    },
    /** Cannot be undone: whoever calls it has asked. */
    async dropPictures(
      ids: readonly SavedArticleId[],
      size: string,
      words: LibraryMessages,
    ): Promise<void> {
      const outcome = await world.store.dropPictures(ids);
      await catalogue.refresh(ids);
      if (outcome.ok) say({ text: words.done.picturesDeleted(size) });
      else sayFailed(outcome.error, words);
    },
  };
}

export type LibraryActions = ReturnType<typeof createLibraryActions>;
