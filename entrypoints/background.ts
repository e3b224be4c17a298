import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toArticleUrlKey } from '@/utils/article/article-url-key';
import { parseArticle } from '@/utils/article/parse-article';
import { openLibraryPage, openSettingsPage } from '@/utils/browser/open-page';
import { isReaderFont, readFont } from '@/utils/browser/read-font';
import { type ReadingSource, toggleReader } from '@/utils/browser/toggle-reader';
import { browserWorld, openBrowserLibrary } from '@/utils/library/browser-library';
import { parseSavedArticle } from '@/utils/library/parse-saved-article';
import type { SavedArticleId } from '@/utils/library/saved-article';
import { Shelf } from '@/utils/library/shelf';
import { answerCalls } from '@/utils/messaging/answer-calls';
import { keepPicturesInBackground } from '@/utils/pictures/keep-pictures-in-background';
import { browserReadingPlaces, parseKeptPlace } from '@/utils/reading/reading-places';

/** Its name in the manifest, and the menu's own. */
const READ_ON_PAGE = 'read-on-page';
const READ_SELECTION = 'read-selection';

/** The shortcut, the menu, and what readers inside pages ask for. Every listener is there before the first event. */
export default defineBackground(() => {
  const { library, connection } = openBrowserLibrary();
  keepPicturesInBackground(library, new Shelf(connection, browserWorld));

  answerCalls({
    find: (key) => library.find(toArticleUrlKey(String(key))),
    save: (value) => given(parseArticle(value), (article) => library.save(article)),
    // An id names an article or nothing; the cast is the brand.
    remove: (id) => library.remove(String(id) as SavedArticleId),
    putBack: (value) => given(parseSavedArticle(value), (saved) => library.putBack(saved)),
    recallPlace: (key) => browserReadingPlaces.recall(String(key)),
    rememberPlace: (value) =>
      given(parseKeptPlace(value), ({ key, place }) => browserReadingPlaces.remember(key, place)),
    readFont: async (name) => (isReaderFont(name) ? readFont(name) : null),
    openLibrary: openLibraryPage,
    openSettings: openSettingsPage,
  });

  browser.runtime.onInstalled.addListener(async () => {
    // Those of the version before may still be there.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: READ_ON_PAGE,
      title: browser.i18n.getMessage('read_on_page'),
      // Also over the reader itself, whose frame has no address that a pattern could match.
      contexts: ['page', 'frame', 'image', 'link'],
    });
    browser.contextMenus.create({
      id: READ_SELECTION,
      title: browser.i18n.getMessage('read_selection'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ_ON_PAGE) void toggleIn(tab?.id, 'page');
    if (menuItemId === READ_SELECTION) void toggleIn(tab?.id, 'selection');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === READ_ON_PAGE) void toggleIn(tab?.id, 'page');
  });
});

/** Where no script may be put into the page, the popup says why. */
async function toggleIn(tabId: number | undefined, what: ReadingSource): Promise<void> {
  if (tabId === undefined) return;
  const outcome = await toggleReader(tabId, what);
  if (!outcome.ok) await browser.action.openPopup().catch(() => undefined);
}

/** A value that is not what it should be came from a page that was tampered with: its call gets no answer. */
async function given<T, R>(value: T | null, use: (value: T) => Promise<R>): Promise<R> {
  if (value === null) throw new TypeError('not what this call takes');
  return use(value);
}
