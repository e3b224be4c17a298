import { signal } from '@preact/signals';
import type { ToastContent } from '@/components/feedback/Toast';
import { labelPartial } from '@/utils/article/partial/label-partial';
import type { FetchArticleFailure } from '@/utils/browser/fetch-article';
import { createPagesWatch } from '@/utils/further-pages/create-pages-watch';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { SavedArticleEntry } from '@/utils/library/store/saved-article';
import type { LibraryPageWorld } from '../library-world';

/** A link whose article could not be fetched, and why. */
export interface FailedLink {
  entry: SavedArticleEntry;
  /** `not-saved`: it was fetched, but the library could not store it. */
  reason: FetchArticleFailure | 'not-saved';
}

/** An article that was fetched in part. */
export interface PartialLink {
  entry: SavedArticleEntry;
  /** The label with the part that was fetched. */
  label: string;
}

/**
 * Fetches the articles of many links one after the other, with one permission for all sites. `store` saves a fetched
 * article and returns its entry; undefined if that failed.
 */
export function createFetchAll(
  world: Pick<LibraryPageWorld, 'requestAllSites' | 'fetchPermitted'>,
  store: (
    entry: SavedArticleEntry,
    article: Parameters<LibraryPageWorld['library']['save']>[0],
    messages: LibraryMessages,
  ) => Promise<SavedArticleEntry | undefined>,
  showToast: (content: Omit<ToastContent, 'id'>) => void,
) {
  const progress = signal<{ done: number; total: number } | null>(null);
  const failed = signal<readonly FailedLink[]>([]);
  const parts = signal<readonly PartialLink[]>([]);
  const pages = createPagesWatch();
  let isStopped = false;

  async function fetchOne(
    entry: SavedArticleEntry,
    messages: LibraryMessages,
  ): Promise<FailedLink['reason'] | null> {
    const fetched = await pages.follow((watcher) => world.fetchPermitted(entry.url, watcher));
    if (!fetched.ok) return fetched.error;
    const saved = await store(entry, fetched.value, messages);
    const label = labelPartial(fetched.value, messages.partial);
    if (saved && label) parts.value = [...parts.value, { entry: saved, label }];
    return saved ? null : 'not-saved';
  }

  return {
    /** The progress of the queue; null while none runs. */
    progress,
    /** The failures of the last queue. */
    failed,
    /** What the last queue fetched in part. */
    parts,
    /** The further page that is being loaded; null if none is. */
    page: pages.page,
    /** Ends the queue after the current page, which is saved. */
    stop(): void {
      isStopped = true;
      pages.stop();
    },
    /** Fetches the articles of these links. Call it in a user gesture. Ignored while a queue runs. */
    async run(entries: readonly SavedArticleEntry[], messages: LibraryMessages): Promise<void> {
      if (progress.value || entries.length === 0) return;
      // Before any `await`: the browser only asks during the user gesture.
      const asked = world.requestAllSites();
      progress.value = { done: 0, total: entries.length };
      failed.value = [];
      parts.value = [];
      isStopped = false;
      if (!(await asked)) {
        progress.value = null;
        showToast({ text: messages.fetchAll.denied });
        return;
      }
      let saved = 0;
      for (const [index, entry] of entries.entries()) {
        if (isStopped) break;
        const reason = await fetchOne(entry, messages);
        if (reason) failed.value = [...failed.value, { entry, reason }];
        else saved += 1;
        progress.value = { done: index + 1, total: entries.length };
      }
      progress.value = null;
      showToast({ text: messages.fetchAll.done(saved, failed.value.length) });
    },
  };
}

export type FetchAll = ReturnType<typeof createFetchAll>;
