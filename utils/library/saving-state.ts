import { signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import type { Messages } from '@/utils/i18n/en';
import { keyOf, type Library } from './library';
import type { SavedArticleEntry } from './saved-article';
import type { StorageFailure } from './storage-failure';

/** What of the library an article in view needs. */
export type SavingLibrary = Pick<Library, 'find' | 'save' | 'remove' | 'putBack'>;

/** A word about what was done, with the way back. */
export interface SavingNotice {
  text: string;
  action?: { label: string; run(): void };
}

/**
 * Whether the article in view is saved, and how it comes to be or not to be. `say` shows a notice; null takes the last
 * one back.
 */
export function createSavingState(
  world: { library: SavingLibrary },
  say: (notice: SavingNotice | null) => void,
) {
  const saved = signal<SavedArticleEntry | null>(null);
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

  /** Looks up whether the article is saved. */
  async function lookUp(article: Pick<Article, 'url' | 'canonicalUrl'>): Promise<void> {
    const found = await world.library.find(keyOf(article));
    if (found.ok) saved.value = found.value;
  }

  async function save(article: Article, messages: Messages): Promise<void> {
    const outcome = await world.library.save(article);
    if (!outcome.ok) {
      failure.value = outcome.error;
      return;
    }
    saved.value = outcome.value;
    say({
      text: messages.savedNotice,
      action: { label: messages.undo, run: () => void undoSave(outcome.value) },
    });
  }

  async function undoSave(entry: SavedArticleEntry): Promise<void> {
    await alone(async () => {
      const outcome = await world.library.remove(entry.id);
      if (outcome.ok) saved.value = null;
      else failure.value = outcome.error;
      say(null);
    });
  }

  async function remove(entry: SavedArticleEntry, messages: Messages): Promise<void> {
    const outcome = await world.library.remove(entry.id);
    if (!outcome.ok) {
      failure.value = outcome.error;
      return;
    }
    const removed = outcome.value;
    saved.value = null;
    say({
      text: messages.removedNotice(entry.title),
      ...(removed && {
        action: {
          label: messages.undo,
          run: () =>
            void alone(async () => {
              const back = await world.library.putBack(removed);
              if (back.ok) saved.value = back.value;
              else failure.value = back.error;
              say(null);
            }),
        },
      }),
    });
  }

  return {
    saved,
    isBusy,
    failure,
    lookUp,
    /** Saves, or takes out what is saved. Both can be undone from the toast. */
    toggle: (article: Article, messages: Messages) =>
      alone(() => (saved.value ? remove(saved.value, messages) : save(article, messages))),
  };
}
