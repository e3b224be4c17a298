import { computed, signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import { keyOfArticle } from '@/utils/article/article-url-key';
import type { Result } from '@/utils/article/outcome/result';
import type { Messages } from '@/utils/i18n/en/app';
import { hashText } from '@/utils/library/store/hash-text';
import type { Library } from '@/utils/library/store/library';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { StorageFailure } from '@/utils/library/store/storage-failure';

/** What of the library an article in view needs. */
export type SavingLibrary = Pick<Library, 'find' | 'save' | 'undoSave' | 'remove' | 'putBack'>;

/** A word about what was done, with the way back. */
export interface SavingNotice {
  text: string;
  action?: { label: string; run(): void };
}

/**
 * Whether the article in view is saved, and how it comes to be or not to be. `say` shows a notice; null takes the last
 * one back; `onSaved` hears of each saving that the reader asked for.
 */
export function createSavingState(
  world: { library: SavingLibrary },
  say: (notice: SavingNotice | null) => void,
  onSaved: () => void = () => undefined,
) {
  const saved = signal<SavedArticleEntry | null>(null);
  /** What the article in view says, as entries put it. */
  const seenHash = signal<string | null>(null);
  const isBusy = signal(false);
  const failure = signal<StorageFailure | null>(null);

  /** Runs one thing at a time: a second press waits for nothing, it does nothing. */
  async function alone(work: () => Promise<void>): Promise<void> {
    if (isBusy.value) return;
    isBusy.value = true;
    failure.value = null;
    await work();
    isBusy.value = false;
  }

  /** The value of an outcome; one that failed is shown and answers undefined. */
  function take<T>(outcome: Result<T, StorageFailure>): T | undefined {
    if (outcome.ok) return outcome.value;
    failure.value = outcome.error;
    return undefined;
  }

  async function lookUp(article: Article): Promise<void> {
    const found = await world.library.find(keyOfArticle(article));
    if (!found.ok) return;
    seenHash.value = found.value && hashText(article);
    saved.value = found.value;
  }

  async function save(article: Article, messages: Messages): Promise<void> {
    const entry = take(await world.library.save(article));
    if (!entry) return;
    seenHash.value = entry.textHash;
    saved.value = entry;
    onSaved();
    const run = () => void alone(() => undoSave(entry));
    say({ text: messages.savedNotice, action: { label: messages.undo, run } });
  }

  async function undoSave({ id }: SavedArticleEntry): Promise<void> {
    const left = take(await world.library.undoSave(id));
    if (left !== undefined) saved.value = left;
    say(null);
  }

  async function remove({ id, title }: SavedArticleEntry, messages: Messages): Promise<void> {
    const removed = take(await world.library.remove(id));
    if (removed === undefined) return;
    saved.value = null;
    const run = () =>
      void alone(async () => {
        if (removed) await putBack(removed);
      });
    say({
      text: messages.removedNotice(title),
      ...(removed && { action: { label: messages.undo, run } }),
    });
  }

  async function putBack(removed: SavedArticleEntry): Promise<void> {
    const outcome = await world.library.putBack([removed]);
    if (outcome.ok) saved.value = removed;
    else failure.value = outcome.error;
    say(null);
  }

  return {
    saved,
    isBusy,
    failure,
    /** Whether the article in view says something else than what is saved of it. */
    hasChanged: computed(
      () => saved.value?.kind === 'article' && saved.value.textHash !== seenHash.value,
    ),
    lookUp,
    /** Saves, or takes out what is saved. Both can be undone from the toast. */
    toggle: (article: Article, messages: Messages) =>
      alone(() => (saved.value ? remove(saved.value, messages) : save(article, messages))),
    /** Saves what the article says now; what it said before stays as an earlier edition. */
    renew: (article: Article, messages: Messages) => alone(() => save(article, messages)),
  };
}

/** What pages show of saving, and what they can ask for. */
export type SavingState = ReturnType<typeof createSavingState>;
