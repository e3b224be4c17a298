import type { Signal } from '@preact/signals';
import type { Article } from '@/utils/article/article';
import type { FetchArticleFailure, PagesWatcher } from '@/utils/browser/fetch-article';
import { replaceLink } from '@/utils/library/store/replace-link';
import {
  asSavedArticleId,
  type SavedArticleEntry,
  type SavedArticleId,
} from '@/utils/library/store/saved-article';
import { findNextUnread } from '@/utils/library/view/find-next-unread';
import type { Opened } from './opened';
import type { ReaderPageWorld } from './reader-world';

/** The parts of the page's state that follow the open article. */
interface OpeningParts {
  opened: Signal<Opened>;
  entry: Signal<SavedArticleEntry | null>;
  next: Signal<SavedArticleEntry | null | undefined>;
  refreshQueue(): Promise<void>;
  /** Begins correcting the article that is about to be shown. */
  beginCorrecting(article: Article): void;
  /** Looks up whether the article is saved. */
  lookUp(article: Article): Promise<void>;
}

/** Creates the actions that open saved articles in the reader page. */
export function createArticleOpening(
  world: Pick<ReaderPageWorld, 'address' | 'library' | 'store' | 'pictures' | 'fetchArticle'>,
  { opened, entry, next, refreshQueue, beginCorrecting, lookUp }: OpeningParts,
) {
  async function load(): Promise<void> {
    const id = world.address.read();
    const [found] = await Promise.all([world.library.open(id), refreshQueue()]);
    // Another article may have been requested meanwhile.
    if (id !== world.address.read()) return;
    if (!found.ok) {
      opened.value = { status: 'failed', failure: found.error };
      return;
    }
    if (!found.value) return showMissing(asSavedArticleId(id));
    next.value = undefined;
    const { entry: stored, article } = found.value;
    await world.pictures.load(stored.id, article);
    entry.value = stored;
    beginCorrecting(article);
    opened.value = { status: 'open', saved: found.value, position: stored.place };
    if (stored.state === 'unread') void world.library.change([stored.id], { state: 'reading' });
    await lookUp(article);
    next.value = await findNextUnread(world.store, stored);
  }

  /** Shows a waiting link, or that there is no such article. */
  async function showMissing(id: SavedArticleId): Promise<void> {
    const stored = await world.store.entry(id);
    const link = stored.ok && stored.value?.kind === 'link' ? stored.value : null;
    entry.value = link;
    opened.value = link ? { status: 'waiting', link } : { status: 'missing' };
  }

  return {
    /** Opens the article that the page's address names. */
    load,
    async goTo(id: SavedArticleId): Promise<void> {
      world.address.push(id);
      await load();
    },
    /**
     * Fetches the article of a waiting link and shows it. Call it in a user gesture. Returns why it failed, or null.
     */
    async fetchLink(
      link: SavedArticleEntry,
      watcher: PagesWatcher,
    ): Promise<FetchArticleFailure | null> {
      const fetched = await world.fetchArticle(link.url, watcher);
      if (!fetched.ok) return fetched.error;
      const saved = await replaceLink(world.library, link, fetched.value);
      if (!saved.ok) opened.value = { status: 'failed', failure: saved.error };
      else await load();
      return null;
    },
  };
}
