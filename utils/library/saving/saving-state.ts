import { computed, signal } from '@preact/signals';
import { type ArticleUrlKey, keysOfArticle } from '@/utils/article/address/article-url-key';
import type { Article } from '@/utils/article/article';
import type { Result } from '@/utils/article/outcome/result';
import { type CopyDifference, isFuller } from '@/utils/article/partial/is-fuller';
import type { Outcome } from '@/utils/library/store/database/library-connection';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import { hashText } from '@/utils/library/store/hash-text';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import { runExclusively } from '@/utils/tasks/run-exclusively';

/** The fields of a saved copy that saving an open article needs. */
export type SavedCopy = Pick<
  SavedArticleEntry,
  'id' | 'kind' | 'title' | 'textHash' | 'isFavourite' | 'partial' | 'wordCount'
>;

/** The methods of the library that saving an open article needs, described in `Library`. */
export interface SavingLibrary<Copy extends SavedCopy = SavedArticleEntry> {
  find(...keys: readonly ArticleUrlKey[]): Outcome<Copy | null>;
  save(article: Article): Outcome<Copy>;
  undoSave(id: SavedArticleId): Outcome<Copy | null>;
  remove(id: SavedArticleId): Outcome<Copy | null>;
  restore(id: SavedArticleId): Outcome<void>;
}

/** The messages of the toasts. */
export interface SavingMessages {
  savedNotice: string;
  removedNotice(title: string): string;
  undo: string;
}

/** A toast about what was done, with an action that undoes it. */
export interface SavingToast {
  text: string;
  action?: { label: string; run(): void };
}

/** The open article, and the hash of its text. */
interface OpenArticle {
  article: Article;
  textHash: string;
}

/**
 * Tracks whether the open article is saved, and saves or removes it. `showToast` receives null to hide the last one.
 * `onSaved` is called each time the reader saves the article.
 */
export function createSavingState<Copy extends SavedCopy = SavedArticleEntry>(
  world: { library: SavingLibrary<Copy> },
  showToast: (toast: SavingToast | null) => void,
  onSaved: () => void = () => undefined,
) {
  const saved = signal<Copy | null>(null);
  const seen = signal<OpenArticle | null>(null);
  const isBusy = signal(false);
  const failure = signal<StorageFailure | null>(null);
  /**
   * The number of look-ups and changes so far. The result of a look-up that began before the last of them is outdated.
   */
  let latest = 0;

  function show(copy: Copy | null): void {
    latest += 1;
    saved.value = copy;
  }

  /** Runs an operation unless one is running. */
  const alone = (work: () => Promise<void>) =>
    runExclusively(isBusy, async () => {
      failure.value = null;
      await work();
    });

  /** Returns the value of an outcome. If it failed, shows the failure and returns undefined. */
  function take<T>(outcome: Result<T, StorageFailure>): T | undefined {
    if (outcome.ok) return outcome.value;
    failure.value = outcome.error;
    return undefined;
  }

  async function lookUp(article: Article): Promise<void> {
    latest += 1;
    const begun = latest;
    const found = await world.library.find(...keysOfArticle(article));
    if (!found.ok || latest !== begun) return;
    seen.value = found.value && { article, textHash: hashText(article) };
    saved.value = found.value;
  }

  async function save(article: Article, messages: SavingMessages): Promise<void> {
    const entry = take(await world.library.save(article));
    if (!entry) return;
    seen.value = { article, textHash: entry.textHash };
    show(entry);
    onSaved();
    const run = () => void alone(() => undoSave(entry));
    showToast({ text: messages.savedNotice, action: { label: messages.undo, run } });
  }

  async function undoSave({ id }: Copy): Promise<void> {
    const left = take(await world.library.undoSave(id));
    if (left !== undefined) show(left);
    showToast(null);
  }

  async function remove({ id, title }: Copy, messages: SavingMessages): Promise<void> {
    const removed = take(await world.library.remove(id));
    if (removed === undefined) return;
    show(null);
    const run = () =>
      void alone(async () => {
        if (removed) await restore(removed);
      });
    showToast({
      text: messages.removedNotice(title),
      ...(removed && { action: { label: messages.undo, run } }),
    });
  }

  async function restore(removed: Copy): Promise<void> {
    const outcome = await world.library.restore(removed.id);
    if (outcome.ok) show(removed);
    else failure.value = outcome.error;
    showToast(null);
  }

  return {
    saved,
    isBusy,
    failure,
    /** How the open article differs from its saved copy; null if it does not. */
    difference: computed(() =>
      saved.value && seen.value ? differenceOf(saved.value, seen.value) : null,
    ),
    lookUp,
    /**
     * Saves the article, or removes it if it is saved. The toast can undo either. `removes`: whether the button offered
     * to remove it when it was pressed. Does nothing if a copy has been found or removed since.
     */
    toggle: (article: Article, messages: SavingMessages, removes = saved.value !== null) =>
      alone(async () => {
        const copy = saved.value;
        if (removes && copy) await remove(copy, messages);
        else if (!removes && !copy) await save(article, messages);
      }),
    /** Saves the current text. The previous one is kept as an earlier edition. */
    renew: (article: Article, messages: SavingMessages) => alone(() => save(article, messages)),
  };
}

function differenceOf(copy: SavedCopy, open: OpenArticle): CopyDifference | null {
  if (copy.kind !== 'article') return null;
  if (copy.partial && !open.article.partial) return 'article-is-fuller';
  if (copy.textHash === open.textHash) return null;
  return isFuller(copy, open.article) ? 'copy-is-fuller' : 'changed';
}

/** The state and actions that pages show. */
export type SavingState = ReturnType<typeof createSavingState<SavedArticleEntry>>;
