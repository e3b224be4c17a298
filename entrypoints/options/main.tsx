import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { render } from 'preact';
import {
  arePicturesPermitted,
  revokePictures,
  watchPermissions,
} from '@/utils/browser/picture-permission';
import { readShortcuts } from '@/utils/browser/read-shortcuts';
import { areTabsSeen, requestTabs, revokeTabs } from '@/utils/browser/tabs-permission';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { OptionsApp } from './OptionsApp';

const world = {
  settings: openBrowserSettings(),
  readShortcuts,
  arePicturesPermitted,
  revokePictures,
  areTabsSeen,
  requestTabs,
  revokeTabs,
  watchPermissions,
  preferredLanguages: navigator.languages,
};
const root = document.getElementById('app');
if (root) render(<OptionsApp world={world} />, root);
