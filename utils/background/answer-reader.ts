import { toArticleUrlKey } from '@/utils/article/address/article-url-key';
import { siteOf } from '@/utils/article/address/site-of';
import type { Article } from '@/utils/article/article';
import { bindToPage, mayBeCanonical } from '@/utils/article/bind-to-page';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { SiteRules } from '@/utils/corrections/site-rules';
import type { SavedCopy } from '@/utils/library/saving/saving-state';
import type { StorageFailure } from '@/utils/library/store/database/storage-failure';
import type { Library } from '@/utils/library/store/library';
import type { LibraryStore } from '@/utils/library/store/library-store';
import type { SavedArticleEntry, SavedArticleId } from '@/utils/library/store/saved-article';
import type { CallHandlers } from '@/utils/messaging/calls';
import type { ReaderCaller } from '@/utils/messaging/identify-caller';
import type { ReadingPlaces } from '@/utils/reader/place/reading-places';
import { hostForRule, ruleOf } from '@/utils/settings/opening-rules';
import type { Settings } from '@/utils/settings/settings';
import type { SettingsStore } from '@/utils/settings/settings-store';
import type { Helper } from '@/utils/tab/injection/inject-helper';
import type { READER_CALLS } from './calls/reader-calls';
import type { ReaderPages } from './reader-pages';
import { changeOnSite, settingsOnSite } from './reader-settings';

/** What answering readers needs from outside. */
export interface ReaderAnswersWorld {
  pages: ReaderPages;
  library: Pick<Library, 'find' | 'open' | 'undoSave' | 'remove' | 'restore' | 'change'>;
  /** Sanitises and saves an article. */
  save(article: Article): Promise<Result<SavedArticleEntry, StorageFailure>>;
  places: ReadingPlaces;
  settings: Pick<SettingsStore, 'read' | 'change'>;
  /** Whether the browser permits the reader to open automatically on a host. */
  mayOpenOn(host: string): Promise<boolean>;
  rules: Pick<SiteRules, 'change'>;
  queueLink: LibraryStore['queueLink'];
  readFont(name: string): Promise<string | null>;
  injectHelper(tabId: number, helper: Helper): Promise<void>;
  openSettings(): Promise<void>;
  /** Opens a saved article in a tab. */
  openSaved(id: SavedArticleId): Promise<void>;
}

/** Creates the handlers of the calls of readers over pages. */
export function answerReader(world: ReaderAnswersWorld): CallHandlers<typeof READER_CALLS> {
  const { pages, library, settings } = world;

  /** A rule without its permission has no effect, so the reader offers to add it. */
  async function seenBy({ url }: ReaderCaller, all: Settings): Promise<Settings> {
    const host = hostForRule(url);
    const isOn = host !== null && ruleOf(all.opening, host) && (await world.mayOpenOn(host));
    return settingsOnSite(all, siteOf(url), isOn ? host : null);
  }

  return {
    async beginHere(_nothing, caller) {
      const { url } = await pages.begin(caller);
      return world.places.recall(toArticleUrlKey(url));
    },
    async rememberPlaceHere(place, caller) {
      // The reader does not ask for it in a private window; a page's process may.
      if (caller.isPrivate) return;
      const { url } = await pages.of(caller);
      await world.places.remember(toArticleUrlKey(url), place);
    },
    async findHere(claimed, caller) {
      const { url } = await pages.of(caller);
      const keys = claimed.filter((key) => mayBeCanonical(key, url, 'same-page'));
      const found = await library.find(...[...keys, url].map(toArticleUrlKey));
      if (!found.ok) return found;
      await pages.note(caller, { copy: found.value?.id ?? null });
      return succeed(found.value && toCopy(found.value));
    },
    async saveHere(article, caller) {
      const { url } = await pages.of(caller);
      if (toArticleUrlKey(article.url) !== toArticleUrlKey(url)) return fail(OTHER_PAGE);
      const outcome = await world.save(bindToPage(article, url, 'same-page'));
      if (!outcome.ok) return outcome;
      const { id, savedAt } = outcome.value;
      await pages.note(caller, { copy: id, saved: { id, savedAt }, removed: null });
      return succeed(toCopy(outcome.value));
    },
    async undoSaveHere(_nothing, caller) {
      const { saved } = await pages.of(caller);
      const opened = saved && (await library.open(saved.id));
      if (opened && !opened.ok) return opened;
      if (!saved || opened?.value?.entry.savedAt !== saved.savedAt) return fail(NOTHING_TO_UNDO);
      const left = await library.undoSave(saved.id);
      if (!left.ok) return left;
      await pages.note(caller, { copy: left.value?.id ?? null, saved: null });
      return succeed(left.value && toCopy(left.value));
    },
    async removeHere(_nothing, caller) {
      const { copy } = await pages.of(caller);
      const removed = copy ? await library.remove(copy) : succeed(null);
      if (!removed.ok) return removed;
      await pages.note(caller, { copy: null, saved: null, removed: copy });
      return succeed(removed.value && toCopy(removed.value));
    },
    async restoreHere(_nothing, caller) {
      const { removed } = await pages.of(caller);
      if (!removed) return fail(NOTHING_TO_UNDO);
      const restored = await library.restore(removed);
      if (restored.ok) await pages.note(caller, { copy: removed, removed: null });
      return restored;
    },
    async favouriteHere(isFavourite, caller) {
      const { copy } = await pages.of(caller);
      if (!copy) return fail(NOT_SAVED);
      const changed = await library.change([copy], { isFavourite });
      return changed.ok ? succeed(undefined) : changed;
    },
    async queueHere(_nothing, caller) {
      const { copy } = await pages.of(caller);
      if (!copy) return fail(NOT_SAVED);
      const before = await library.change([copy], { isQueued: true });
      return before.ok ? succeed(before.value.length > 0) : before;
    },
    async queueLinkHere({ link }, { isPrivate }) {
      // The reader does not ask for it there; a page's process may.
      if (isPrivate) return fail(IN_PRIVATE);
      const queued = await world.queueLink(link);
      return queued.ok ? succeed(undefined) : queued;
    },
    async readSettings(_nothing, caller) {
      return seenBy(caller, await settings.read());
    },
    async changeSettings(change, caller) {
      const site = siteOf(caller.url);
      const changed = await settings.change((now) => changeOnSite(now, change, site));
      return seenBy(caller, changed);
    },
    async changeRuleHere(rule, caller) {
      if (caller.isPrivate) return;
      await world.rules.change(siteOf(caller.url), rule);
    },
    readFont: world.readFont,
    loadHelper: (helper, { tabId }) => world.injectHelper(tabId, helper),
    async openSettings(_press, { isInFront }) {
      if (isInFront) await world.openSettings();
    },
    async openSavedHere(_press, caller) {
      const { copy } = await pages.of(caller);
      if (caller.isInFront && copy) await world.openSaved(copy);
    },
  };
}

const OTHER_PAGE: StorageFailure = {
  reason: 'storage-failed',
  cause: 'the article is not the one of this page',
};
const NOT_SAVED: StorageFailure = {
  reason: 'storage-failed',
  cause: 'this page is not saved',
};
const IN_PRIVATE: StorageFailure = {
  reason: 'storage-failed',
  cause: 'nothing of a private window is stored',
};
const NOTHING_TO_UNDO: StorageFailure = {
  reason: 'storage-failed',
  cause: 'there is nothing to undo',
};

/** The fields of an entry that a reader shows. Tags, reading places and dates must not reach a page. */
function toCopy(entry: SavedArticleEntry): SavedCopy {
  const { id, kind, title, textHash, isFavourite, wordCount, partial } = entry;
  return { id, kind, title, textHash, isFavourite, wordCount, ...(partial && { partial }) };
}
