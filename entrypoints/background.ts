import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Article } from '@/utils/article/article';
import { toArticleUrlKey } from '@/utils/article/article-url-key';
import { parseArticle } from '@/utils/article/parse-article';
import type { ReaderCalls } from '@/utils/background/reader-calls';
import { openLibraryPage, openSettingsPage } from '@/utils/browser/open-page';
import { readFont } from '@/utils/browser/read-font';
import { keepAsChosen } from '@/utils/library/offline-pictures/keep-as-chosen';
import { keepPicturesInBackground } from '@/utils/library/offline-pictures/keep-pictures-in-background';
import { browserWorld, openBrowserLibrary } from '@/utils/library/store/browser-library';
import { createLibraryChanges } from '@/utils/library/store/library-changes';
import { LibraryStore } from '@/utils/library/store/library-store';
import { toWaitingLink } from '@/utils/library/store/link-entry';
import { parseMarks } from '@/utils/library/store/parse-marks';
import { asSavedArticleId } from '@/utils/library/store/saved-article';
import { answerCalls } from '@/utils/messaging/calls';
import { browserReadingPlaces, parseKeptPlace } from '@/utils/reader/position/reading-places';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { followTabs } from '@/utils/tab/follow-tabs';
import { injectTypesetter } from '@/utils/tab/inject-typesetter';
import { MENUS, makeMenus } from '@/utils/tab/make-menus';
import { flashDone } from '@/utils/tab/mark-tab';
import { saveTab } from '@/utils/tab/save-tab';
import { type ReadingSource, toggleReader } from '@/utils/tab/toggle-reader';

/** The part of a tab that the handlers use. */
type Tab = { id?: number | undefined; url?: string | undefined; title?: string | undefined };

/** Shortcuts, menus, the toolbar icon, and the calls of popups and overlays. Registers every listener synchronously. */
export default defineBackground(() => {
  const { library, connection } = openBrowserLibrary();
  const store = new LibraryStore(connection, browserWorld);
  const lookAgain = followTabs(async (key) => {
    const found = await library.find(key);
    return found.ok && found.value !== null;
  });
  // A channel does not receive its own messages: a second one receives changes by the library above and by other pages.
  createLibraryChanges().listen(() => void lookAgain());
  const pictures = keepPicturesInBackground(library, store);
  const settings = openBrowserSettings();
  const save = async (article: Article) => {
    const outcome = await library.save(article);
    if (outcome.ok) void keepAsChosen(outcome.value.id, pictures, settings);
    return outcome;
  };

  answerCalls<ReaderCalls>({
    find: (key) => library.find(toArticleUrlKey(String(key))),
    save: (value) => ifValid(parseArticle(value), save),
    undoSave: (id) => library.undoSave(asSavedArticleId(String(id))),
    remove: (id) => library.remove(asSavedArticleId(String(id))),
    putBack: (value) => ifValid(parseMarks(value), (marks) => library.putBack(marks)),
    recallPlace: (key) => browserReadingPlaces.recall(String(key)),
    rememberPlace: (value) =>
      ifValid(parseKeptPlace(value), ({ key, place }) => browserReadingPlaces.remember(key, place)),
    readFont,
    loadTypesetter: async (_argument, { tabId }) => {
      if (tabId !== undefined) await injectTypesetter(tabId);
    },
    openLibrary: openLibraryPage,
    openSettings: openSettingsPage,
  });

  async function act(what: unknown, tab: Tab | undefined, link?: string): Promise<void> {
    if (what === MENUS.readOnPage) await toggleIn(tab?.id, 'page');
    if (what === MENUS.readSelection) await toggleIn(tab?.id, 'selection');
    if (what === MENUS.saveArticle && tab) {
      const isSaved = await saveTab(tab, save);
      if (!isSaved) await explainInPopup();
    }
    if (what === MENUS.saveLink && link && tab?.id !== undefined) {
      const outcome = await store.saveLinks([toWaitingLink(link)]);
      if (outcome.ok) await flashDone(tab.id);
    }
  }
  browser.runtime.onInstalled.addListener(makeMenus);
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    void act(menuItemId, tab, linkUrl);
  });
  browser.commands.onCommand.addListener((command, tab) => void act(command, tab));
});

async function toggleIn(tabId: number | undefined, what: ReadingSource): Promise<void> {
  if (tabId === undefined) return;
  const outcome = await toggleReader(tabId, what);
  if (!outcome.ok) await explainInPopup();
}

/** Opens the popup, which explains that no script can be injected or that there is no article. */
async function explainInPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}

/** An invalid argument comes from a compromised page: the call is rejected. */
async function ifValid<T, R>(value: T | null, use: (value: T) => Promise<R>): Promise<R> {
  if (value === null) throw new TypeError('not what this call takes');
  return use(value);
}
