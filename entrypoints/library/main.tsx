import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { render } from 'preact';
import { createArticleFetcher } from '@/utils/browser/fetch-article';
import { fetchPage } from '@/utils/browser/fetch-page';
import { leavePrivateWindow, openSettingsPage } from '@/utils/browser/open-page';
import { picturePermission, sitePermission } from '@/utils/browser/optional-permissions';
import { pickFileIn, saveBlob } from '@/utils/browser/save-file';
import { createPagesExtractor } from '@/utils/further-pages/create-pages-extractor';
import { createSearch } from '@/utils/library/search/search-client';
import { startSearchWorker } from '@/utils/library/search/start-search-worker';
import { browserWorld, openBrowserLibrary } from '@/utils/library/store/browser-library';
import { LibraryStore } from '@/utils/library/store/library-store';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { createPageAddress } from './create-page-address';
import { LibraryApp } from './LibraryApp';
import { createLibraryState } from './library-state';
import type { LibraryPageWorld } from './library-world';
import { estimateStorage } from './transfer/estimate-storage';

const { library, connection, changes } = openBrowserLibrary();
const settings = openBrowserSettings();
const extract = createPagesExtractor({
  fetchPage,
  joins: async () => (await settings.read()).joinPages,
});
const world: LibraryPageWorld = {
  library,
  store: new LibraryStore(connection, browserWorld),
  changes,
  search: createSearch({ startWorker: startSearchWorker }),
  settings,
  fetchArticle: createArticleFetcher({
    allowSite: (url) => sitePermission(url).request(),
    extract,
  }),
  fetchPermitted: createArticleFetcher({ allowSite: async () => true, extract }),
  requestAllSites: picturePermission.request,
  openSettings: () => void openSettingsPage(),
  openTab: (url) => void window.open(url, '_blank', 'noopener'),
  saveBlob: (name, blob) => saveBlob(document, name, blob),
  backupTarget: {
    ...pickFileIn(window),
    openPrivateFolder: () => navigator.storage.getDirectory(),
  },
  copyText: (text) => navigator.clipboard.writeText(text),
  address: createPageAddress(window),
  estimateStorage: () => estimateStorage(navigator.storage),
  preferredLanguages: navigator.languages,
  now: Date.now,
};
void leavePrivateWindow();
const state = createLibraryState(world);
state.start();
const root = document.getElementById('app');
if (root) render(<LibraryApp state={state} world={world} />, root);
