import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { render } from 'preact';
import { copyText } from '@/utils/browser/copy-text';
import { fetchPicture } from '@/utils/browser/fetch-picture';
import { openLibraryPage, openSettingsPage } from '@/utils/browser/open-page';
import { openShortcutSettings } from '@/utils/browser/open-shortcut-settings';
import { printStage } from '@/utils/browser/print-stage';
import { readShortcuts } from '@/utils/browser/read-shortcuts';
import { saveFile } from '@/utils/browser/save-file';
import { createBrowserSpeech } from '@/utils/reader/aloud/browser-speech';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { onWelcomeToggle } from '@/utils/welcome/welcome-page';
import { extractSample } from './extract-sample';
import { WelcomeApp } from './WelcomeApp';
import { createWelcomeState } from './welcome-state';
import type { WelcomeWorld } from './welcome-world';

const world: WelcomeWorld = {
  settings: openBrowserSettings(),
  engine: createBrowserSpeech(window),
  readShortcuts,
  openShortcutSettings,
  openLibrary: () => void openLibraryPage(),
  openSettings: () => void openSettingsPage(),
  loadExportWriters: async () => (await import('@/utils/export/export-writers')).EXPORT_WRITERS,
  fetchPicture,
  saveFile: (file) => saveFile(document, file),
  copyText: (text) => copyText(document, text),
  print: () => printStage(document),
  onToggle: onWelcomeToggle,
  preferredLanguages: navigator.languages,
};
const state = createWelcomeState(world, document);
state.start();
window.lecternWelcome = { readSample: () => extractSample(document) };
const root = document.getElementById('app');
if (root) render(<WelcomeApp state={state} world={world} />, root);
