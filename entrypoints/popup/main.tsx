import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { render } from 'preact';
import { PaintContext } from '@/components/app/use-painted';
import { CodeLoaderContext } from '@/components/article/code/code-colours';
import { TexLoaderContext } from '@/components/article/formulas';
import { createPageCalls } from '@/utils/background/calls/create-page-calls';
import { createRemoteLibrary } from '@/utils/background/remote-library';
import { openLibraryPage, openReaderPage, openSettingsPage } from '@/utils/browser/open-page';
import { hostPermission } from '@/utils/browser/optional-permissions';
import { whenPainted } from '@/utils/browser/when-painted';
import { createLibraryChanges } from '@/utils/library/store/library-changes';
import { browserReadingPositions } from '@/utils/reader/position/reading-positions';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { startReading } from '@/utils/tab/start-reading';
import { createTabReader } from '@/utils/tab/tab-reader';
import { toggleReader } from '@/utils/tab/toggle-reader';
import { alsoReadWelcomePage } from '@/utils/welcome/also-read-welcome-page';
import {
  findWelcomePage,
  isWelcomeAddress,
  toggleWelcomeReader,
} from '@/utils/welcome/welcome-page';
import { fitSmallScreens } from './fit-small-screens';
import { openReaderOnPage } from './open-reader-on-page';
import { PopupApp } from './PopupApp';
import { createPopupState } from './popup-state';
import type { PopupWorld } from './popup-world';

/** Loaded on demand, because few articles need them and each is as large as the rest of the script. */
const loadTex = async () => (await import('@/utils/reader/formulas/typeset-tex')).typesetTex;
const loadHighlighter = async () =>
  (await import('@/utils/reader/code/highlight-code')).highlightCode;

const started = startReading(location.search);
const world: PopupWorld = {
  ...alsoReadWelcomePage(createTabReader(location.search, started), findWelcomePage),
  openReaderOnPage: (source) =>
    openReaderOnPage({
      tab: started.tab,
      isWelcomeAddress,
      toggleWelcomeReader,
      toggleReader: (tabId) => toggleReader(tabId, source),
      closePopup: () => window.close(),
    }),
  // The background writes, because a popup can be closed at any moment.
  library: createRemoteLibrary(createPageCalls()),
  changes: createLibraryChanges(),
  openPages: async (tabId, article) =>
    (await import('@/utils/tab/open-further-pages')).openFurtherPages(tabId, article),
  // The library's code is loaded only for an article that has stored pictures.
  readStoredPictures: async (id) =>
    (await import('./pictures/read-stored-pictures')).readStoredPictures(id),
  settings: openBrowserSettings(),
  positions: browserReadingPositions,
  host: hostPermission,
  whenPainted: () => whenPainted(window),
  openLibrary: () => void openLibraryPage(),
  openSettings: () => void openSettingsPage(),
  openSaved: (id) => void openReaderPage(id),
  copyText: (text) => navigator.clipboard.writeText(text),
  preferredLanguages: navigator.languages,
};

const state = createPopupState(world);
state.start();
fitSmallScreens(window);
const root = document.getElementById('app');
if (root) {
  render(
    <PaintContext.Provider value={world.whenPainted}>
      <TexLoaderContext.Provider value={loadTex}>
        <CodeLoaderContext.Provider value={loadHighlighter}>
          <PopupApp state={state} world={world} />
        </CodeLoaderContext.Provider>
      </TexLoaderContext.Provider>
    </PaintContext.Provider>,
    root,
  );
}
// The popup is idle while the page is read. Sanitising something now compiles the code that the article will need.
sanitiseArticle('<p>–</p>');
