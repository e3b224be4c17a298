import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { render } from 'preact';
import { openShortcutSettings } from '@/utils/browser/open-shortcut-settings';
import {
  hostPermission,
  picturePermission,
  tabsPermission,
  watchPermissions,
} from '@/utils/browser/optional-permissions';
import { readShortcuts } from '@/utils/browser/read-shortcuts';
import { openSiteRules } from '@/utils/corrections/rules/site-rules';
import { openBrowserSettings } from '@/utils/settings/settings-store';
import { OptionsApp } from './OptionsApp';

const world = {
  settings: openBrowserSettings(),
  rules: openSiteRules(),
  readShortcuts,
  openShortcutSettings,
  pictures: picturePermission,
  tabs: tabsPermission,
  host: hostPermission,
  watchPermissions,
  preferredLanguages: navigator.languages,
};
const root = document.getElementById('app');
if (root) render(<OptionsApp world={world} />, root);
