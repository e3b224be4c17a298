import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Article } from '@/utils/article/article';
import {
  type ArticleSanitiser,
  createArticleSanitiser,
} from '@/utils/background/article-sanitiser';
import { OPENING_CALLS } from '@/utils/background/calls/opening-calls';
import { PAGE_CALLS } from '@/utils/background/calls/page-calls';
import { READER_CALLS } from '@/utils/background/calls/reader-calls';
import { createReaderHandlers } from '@/utils/background/create-reader-handlers';
import { createSanitisedSave } from '@/utils/background/create-sanitised-save';
import { browserReaderPages } from '@/utils/background/reader-pages';
import { announceSettings } from '@/utils/background/remote-settings';
import { type MenuTab, type MenuWorld, runMenuCommand } from '@/utils/background/run-menu-command';
import { createSiteOpening } from '@/utils/background/site-opening';
import { closeStorageToPages } from '@/utils/browser/close-storage-to-pages';
import { openReaderPage, openSettingsPage } from '@/utils/browser/open-page';
import { hostPermission, watchPermissions } from '@/utils/browser/optional-permissions';
import { readFont } from '@/utils/browser/read-font';
import { browserSiteScripts } from '@/utils/browser/site-scripts';
import { openSiteRules } from '@/utils/corrections/rules/site-rules';
import { keepPicturesInBackground } from '@/utils/library/offline-pictures/keep-pictures-in-background';
import { PICTURE_CALLS } from '@/utils/library/offline-pictures/picture-calls';
import { savePicturesAsChosen } from '@/utils/library/offline-pictures/save-pictures-as-chosen';
import { browserWorld, openBrowserLibrary } from '@/utils/library/store/browser-library';
import { createLibraryChanges } from '@/utils/library/store/library-changes';
import { LibraryStore } from '@/utils/library/store/library-store';
import { toWaitingLink } from '@/utils/library/store/link-entry';
import { answerCalls } from '@/utils/messaging/calls';
import { browserReadingPositions } from '@/utils/reader/position/reading-positions';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { followTabs } from '@/utils/tab/icon/follow-tabs';
import { flashDone, flashFailed } from '@/utils/tab/icon/mark-tab';
import { createReadablePages } from '@/utils/tab/icon/readable-pages';
import { injectHelper } from '@/utils/tab/injection/inject-helper';
import { createBrowserLinkOpening } from '@/utils/tab/links/browser-link-opening';
import { makeMenus } from '@/utils/tab/make-menus';
import { saveTab } from '@/utils/tab/save-tab';
import { openReaderOnArticle, type ReadingSource, toggleReader } from '@/utils/tab/toggle-reader';
import { openOnInstall } from '@/utils/welcome/open-on-install';
import { isWelcomeAddress, toggleWelcomeReader } from '@/utils/welcome/welcome-page';

/** Shortcuts, menus, the toolbar icon, and the calls of popups and overlays. Registers every listener synchronously. */
export default defineBackground(() => {
  void closeStorageToPages();
  const { library, connection } = openBrowserLibrary();
  const store = new LibraryStore(connection, browserWorld);
  const readable = createReadablePages();
  const icon = followTabs(async (key) => {
    const found = await library.find(key);
    return found.ok && found.value !== null;
  }, readable);
  // A channel does not receive its own messages: a second one receives changes by the library above and by other pages.
  createLibraryChanges().listen(() => void icon.refresh());
  const pictures = keepPicturesInBackground(library, store);
  const settings = openBrowserSettings();
  const save = createSanitisedSave({
    sanitise: createSanitiser(),
    save: (article) => library.save(article),
    onSaved: ({ id }) => void savePicturesAsChosen(id, pictures.queue, settings),
  });
  const links = createBrowserLinkOpening();
  const opening = createSiteOpening({
    links,
    settings,
    permission: hostPermission,
    scripts: browserSiteScripts,
    openReader: openReaderOnArticle,
    addressRead: async (caller) => (await browserReaderPages.of(caller)).url,
    openSettings: openSettingsPage,
    async noteReadable(tabId, url, isReadable) {
      await (isReadable ? readable.note(tabId, url) : readable.forget(tabId));
      await icon.update({ id: tabId, url });
    },
    now: Date.now,
  });
  settings.watch(async () => {
    void opening.sync();
    await announceSettings(await browserReaderPages.tabs());
  });
  watchPermissions(() => {
    void opening.sync();
    void icon.refresh();
  });
  browser.tabs.onRemoved.addListener((tabId) => void browserReaderPages.forget(tabId));

  answerCalls(
    { ...PAGE_CALLS, ...READER_CALLS, ...OPENING_CALLS, ...PICTURE_CALLS },
    {
      find: (keys) => library.find(...keys),
      save,
      undoSave: (id) => library.undoSave(id),
      remove: (id) => library.remove(id),
      restore: (id) => library.restore(id),
      ...createReaderHandlers({
        pages: browserReaderPages,
        library,
        save,
        positions: browserReadingPositions,
        settings,
        mayOpenOn: (host) => hostPermission(host).isGranted(),
        queueLink: (url) => store.queueLink(url),
        rules: openSiteRules(),
        readFont,
        injectHelper,
        openSettings: openSettingsPage,
        openSaved: openReaderPage,
      }),
      ...opening.handlers,
      ...pictures.handlers,
    },
  );

  followCommands({
    toggleReader: toggleIn,
    async saveArticle(tab) {
      const { joinPages } = await settings.read();
      return saveTab(tab, { find: (...keys) => library.find(...keys), save }, joinPages);
    },
    explainInPopup,
    openLink: (link, tabId) => links.open(link, tabId),
    saveLink: async (link) => (await store.saveLinks([toWaitingLink(link)])).ok,
    async queueLink(link) {
      const outcome = await store.queueLink(link);
      return outcome.ok && outcome.value.outcome !== 'full';
    },
    flash: (tabId, isDone) => (isDone ? flashDone : flashFailed)(tabId),
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    welcome(reason);
    void makeMenus();
    // An update removes the scripts.
    void opening.sync();
  });
  browser.runtime.onStartup.addListener(() => void opening.sync());
});

/** Runs the commands of the context menu and of shortcuts. */
function followCommands(world: MenuWorld): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    void runMenuCommand(world, menuItemId, tab, linkUrl);
  });
  browser.commands.onCommand.addListener(
    (command, tab) => void runMenuCommand(world, command, tab),
  );
}

/** Opens the welcome page if the extension was just installed. */
function welcome(reason: string): void {
  void openOnInstall(reason, {
    installType: async () => (await browser.management.getSelf()).installType,
    openTab: (tab) => browser.tabs.create(tab),
    url: browser.runtime.getURL('/welcome.html'),
  });
}

/** In Firefox the background has a document of its own, so it sanitises itself. */
function createSanitiser(): ArticleSanitiser {
  if (!import.meta.env.FIREFOX) return createArticleSanitiser();
  return async (article: Article) => {
    const { admitArticle } = await import('@/utils/library/admission/admit-article');
    return admitArticle(article);
  };
}

async function toggleIn(tab: MenuTab | undefined, what: ReadingSource): Promise<void> {
  if (tab?.id === undefined) return;
  if (isWelcomeAddress(tab.url)) return toggleWelcomeReader(tab.id);
  const outcome = await toggleReader(tab.id, what);
  if (!outcome.ok) await explainInPopup();
}

/** Opens the popup, which explains why the page cannot be read. */
async function explainInPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}
