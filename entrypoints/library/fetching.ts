import { signal } from '@preact/signals';
import type { ToastContent } from '@/components/feedback/Toast';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import type { LibraryCatalogue } from '@/utils/library/view/catalogue';
import type { LibraryActions } from './library-actions';
import type { LibraryPageWorld } from './library-world';

/** Fetches the articles of links on request. */
export function createFetching(
  world: Pick<LibraryPageWorld, 'fetchArticle' | 'library' | 'openTab'>,
  catalogue: Pick<LibraryCatalogue, 'refresh'>,
  actions: Pick<LibraryActions, 'unwrap'>,
  say: (content: Omit<ToastContent, 'id'>) => void,
) {
  const ids = signal<ReadonlySet<SavedArticleId>>(new Set());

  async function work(entry: SavedArticleEntry, messages: LibraryMessages): Promise<void> {
    const fetched = await world.fetchArticle(entry.url);
    if (!fetched.ok) {
      const action = { label: messages.open, run: () => world.openTab(entry.url) };
      say({ text: messages.fetchFailures[fetched.error], action });
      return;
    }
    // Saved under the URL of the link, whatever canonical URL the site states: it replaces the link.
    const article = { ...fetched.value, canonicalUrl: entry.url };
    const saved = actions.unwrap(await world.library.save(article), messages);
    if (saved) say({ text: messages.fetched(saved.title) });
    await catalogue.refresh([entry.id]);
  }

  return {
    ids,
    async fetch(entry: SavedArticleEntry, messages: LibraryMessages): Promise<void> {
      if (ids.value.has(entry.id)) return;
      ids.value = new Set(ids.value).add(entry.id);
      await work(entry, messages);
      const left = new Set(ids.value);
      left.delete(entry.id);
      ids.value = left;
    },
  };
}
