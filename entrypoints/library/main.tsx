import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { render } from 'preact';
import { openSettingsPage } from '@/utils/browser/open-page';
import { openBrowserLibrary } from '@/utils/library/browser-library';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { LibraryApp } from './LibraryApp';
import { createLibraryState, type LibraryPageWorld } from './library-state';

const world: LibraryPageWorld = {
  ...openBrowserLibrary(),
  settings: openBrowserSettings(),
  openSettings: () => void openSettingsPage(),
  preferredLanguages: navigator.languages,
  now: Date.now,
};
const state = createLibraryState(world);
state.start();
const root = document.getElementById('app');
if (root) render(<LibraryApp state={state} world={world} />, root);
