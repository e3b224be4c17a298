import { signal } from '@preact/signals';
import type { ToastContent } from '@/components/feedback/Toast';
import type { Article } from '@/utils/article/article';
import { labelPartial } from '@/utils/article/partial/label-partial';
import { createPagesWatch } from '@/utils/further-pages/create-pages-watch';
import type { LibraryMessages } from '@/utils/i18n/en/library';
import { replaceLink } from '@/utils/library/store/replace-link';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import type { EntryList } from '@/utils/library/view/entry-list';
import type { LibraryActions } from '../library-actions';
import type { LibraryPageWorld } from '../library-world';
import { createFetchAll } from './fetch-all';

/** Creates the action that fetches the article of a link. */
export function createFetching(
  world: Pick<
    LibraryPageWorld,
    'fetchArticle' | 'fetchPermitted' | 'library' | 'openTab' | 'requestAllSites'
  >,
  entryList: Pick<EntryList, 'refresh'>,
  actions: Pick<LibraryActions, 'unwrap'>,
  showToast: (content: Omit<ToastContent, 'id'>) => void,
) {
  const ids = signal<ReadonlySet<SavedArticleId>>(new Set());
  const pages = createPagesWatch();

  async function work(entry: SavedArticleEntry, messages: LibraryMessages): Promise<void> {
    const fetched = await pages.follow((watcher) => world.fetchArticle(entry.url, watcher));
    if (!fetched.ok) {
      const action = { label: messages.open, run: () => world.openTab(entry.url) };
      showToast({ text: messages.fetchFailures[fetched.error], action });
      return;
    }
    const saved = await store(entry, fetched.value, messages);
    if (!saved) return;
    const label = labelPartial(fetched.value, messages.partial);
    const { title } = saved;
    showToast({ text: label ? messages.fetchedPart(title, label) : messages.fetched(title) });
  }

  async function store(link: SavedArticleEntry, fetched: Article, messages: LibraryMessages) {
    const saved = actions.unwrap(await replaceLink(world.library, link, fetched), messages);
    await entryList.refresh([link.id]);
    return saved;
  }

  return {
    ids,
    /** The further pages of the article that is fetched. */
    pages,
    all: createFetchAll(world, store, showToast),
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
