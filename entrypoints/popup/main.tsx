import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { render } from 'preact';
import { CodeLoaderContext } from '@/components/article/code-colours';
import { TexLoaderContext } from '@/components/article/formulas';
import { fail, succeed } from '@/utils/article/outcome/result';
import { createPageCalls } from '@/utils/background/create-page-calls';
import { createRemoteLibrary } from '@/utils/background/remote-library';
import { openLibraryPage, openReaderPage, openSettingsPage } from '@/utils/browser/open-page';
import { hostPermission } from '@/utils/browser/optional-permissions';
import { whenPainted } from '@/utils/browser/when-painted';
import { createLibraryChanges } from '@/utils/library/store/library-changes';
import { browserReadingPlaces } from '@/utils/reader/position/reading-places';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import type { TargetTab } from '@/utils/tab/find-target-tab';
import { createPageReader } from '@/utils/tab/read-page';
import { startReading } from '@/utils/tab/start-reading';
import { toggleReader, type WantedReading } from '@/utils/tab/toggle-reader';
import { readWelcomePageToo } from '@/utils/welcome/read-welcome-page';
import {
  findWelcomePage,
  isWelcomeAddress,
  toggleWelcomeReader,
} from '@/utils/welcome/welcome-page';
import { fitSmallScreens } from './fit-small-screens';
import { PopupApp } from './PopupApp';
import { createPopupState } from './popup-state';
import type { PopupWorld } from './popup-world';

/** Loaded on demand, because few articles need them and each is as large as the rest of the script. */
const loadTex = async () => (await import('@/utils/reader/formulas/typeset-tex')).typesetTex;
const loadHighlighter = async () =>
  (await import('@/utils/reader/code/highlight-code')).highlightCode;

const started = startReading(location.search);
const world: PopupWorld = {
  ...readWelcomePageToo(createPageReader(location.search, started), findWelcomePage),
  async readOnPage(source) {
    const tab = await started.tab;
    const outcome = tab ? await toggleTab(tab, source) : fail('no tab');
    if (outcome.ok) window.close();
    return outcome;
  },
  // The background writes, because a popup can be closed at any moment.
  library: createRemoteLibrary(createPageCalls()),
  changes: createLibraryChanges(),
  openPages: async (tabId, article) =>
    (await import('@/utils/tab/open-further-pages')).openFurtherPages(tabId, article),
  // The library's code is loaded only for an article that has stored pictures.
  readKeptPictures: async (id) => (await import('./kept-pictures')).readKeptPictures(id),
  settings: openBrowserSettings(),
  places: browserReadingPlaces,
  host: hostPermission,
  whenPainted: () => whenPainted(window),
  openLibrary: () => void openLibraryPage(),
  openSettings: () => void openSettingsPage(),
  openSaved: (id) => void openReaderPage(id),
  copyText: (text) => navigator.clipboard.writeText(text),
  preferredLanguages: navigator.languages,
};

/** Opens the reader over the page of a tab. */
async function toggleTab({ id, url }: TargetTab, source: WantedReading) {
  if (!isWelcomeAddress(url)) return toggleReader(id, source);
  toggleWelcomeReader(id);
  return succeed('toggled' as const);
}

const state = createPopupState(world);
state.start();
fitSmallScreens(window);
const root = document.getElementById('app');
if (root) {
  render(
    <TexLoaderContext.Provider value={loadTex}>
      <CodeLoaderContext.Provider value={loadHighlighter}>
        <PopupApp state={state} world={world} />
      </CodeLoaderContext.Provider>
    </TexLoaderContext.Provider>,
    root,
  );
}
// While the page is read, nothing runs here. Sanitising anything now compiles what the article will need.
sanitiseArticle('<p>–</p>');
