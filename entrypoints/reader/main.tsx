import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { render } from 'preact';
import { CodeLoaderContext } from '@/components/article/code/code-colours';
import { EmbedderContext } from '@/components/article/embeds/embedder-context';
import { TexLoaderContext } from '@/components/article/formulas';
import { ReadingAidsContext } from '@/components/reader/reading-aids/reading-aids';
import { TranslationContext } from '@/components/reader/translation/translation-context';
import { copyText } from '@/utils/browser/copy-text';
import { createArticleFetcher } from '@/utils/browser/fetch-article';
import { fetchPage } from '@/utils/browser/fetch-page';
import { fetchPicture } from '@/utils/browser/fetch-picture';
import { leavePrivateWindow, openSettingsPage } from '@/utils/browser/open-page';
import { sitePermission } from '@/utils/browser/optional-permissions';
import { printStage } from '@/utils/browser/print-stage';
import { returnToLibrary } from '@/utils/browser/return-to-library';
import { saveFile } from '@/utils/browser/save-file';
import { createPagesExtractor } from '@/utils/further-pages/create-pages-extractor';
import { createBrowserOfflinePictures } from '@/utils/library/offline-pictures/create-browser-offline-pictures';
import { browserWorld, openBrowserLibrary } from '@/utils/library/store/browser-library';
import { LibraryStore } from '@/utils/library/store/library-store';
import { createBrowserSpeech } from '@/utils/reader/aloud/browser-speech';
import { findTranslationTools } from '@/utils/reader/translation/browser-translator';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { createReaderAddress } from './create-reader-address';
import { ReaderApp } from './ReaderApp';
import { createReaderState } from './reader-state';
import type { ReaderPageWorld } from './reader-world';

/** Loaded on demand, because few articles need them and each is as large as the rest of the script. */
const loadTex = async () => (await import('@/utils/reader/formulas/typeset-tex')).typesetTex;
const loadHighlighter = async () =>
  (await import('@/utils/reader/code/highlight-code')).highlightCode;
const tools = findTranslationTools(globalThis);
const translation = tools && {
  tools,
  preferredLanguages: navigator.languages,
  load: async () =>
    (await import('@/components/reader/translation/translate-blocks')).translateBlocks,
};
const loadReadingAids = async () =>
  (await import('@/components/reader/reading-aids/reading-aids-parts')).READING_AIDS;

/** A page of the extension sends no referrer. */
const EMBEDDER = { origin: location.origin, isSecure: true, revealsSite: false };

const loadExportWriters = async () =>
  (await import('@/utils/export/export-writers')).EXPORT_WRITERS;

void leavePrivateWindow();
const { library, connection, changes } = openBrowserLibrary();
const settings = openBrowserSettings();
const store = new LibraryStore(connection, browserWorld);
const extract = createPagesExtractor({
  fetchPage,
  joins: async () => (await settings.read()).joinPages,
});
const world: ReaderPageWorld = {
  library,
  store,
  settings,
  pictures: createBrowserOfflinePictures(store, settings),
  engine: createBrowserSpeech(window),
  openLibrary: () => void returnToLibrary(window.navigation),
  openSettings: () => void openSettingsPage(),
  loadExportWriters,
  fetchPicture,
  saveFile: (file) => saveFile(document, file),
  copyText: (text) => copyText(document, text),
  print: () => printStage(document),
  preferredLanguages: navigator.languages,
  changes,
  fetchArticle: createArticleFetcher({
    allowSite: (url) => sitePermission(url).request(),
    extract,
  }),
  fetchPermitted: createArticleFetcher({
    allowSite: (url) => sitePermission(url).isGranted(),
    extract,
  }),
  openTab: (url) => void window.open(url, '_blank', 'noopener'),
  address: createReaderAddress(window),
  isFromQueue: new URLSearchParams(location.search).has('queue'),
};
const state = createReaderState(world);
state.start();
addEventListener('pagehide', ({ persisted }) => persisted || world.pictures.stop());
const root = document.getElementById('app');
if (root) {
  render(
    <TexLoaderContext.Provider value={loadTex}>
      <CodeLoaderContext.Provider value={loadHighlighter}>
        <ReadingAidsContext.Provider value={loadReadingAids}>
          <EmbedderContext.Provider value={EMBEDDER}>
            <TranslationContext.Provider value={translation}>
              <ReaderApp state={state} world={world} />
            </TranslationContext.Provider>
          </EmbedderContext.Provider>
        </ReadingAidsContext.Provider>
      </CodeLoaderContext.Provider>
    </TexLoaderContext.Provider>,
    root,
  );
}
