import { defineConfig } from 'wxt';
import { findCommand } from './scripts/setup/find-command';

/**
 * Extension pages may run their own scripts, styles and fonts, show pictures, and fetch files that a reader asks for;
 * nothing else. Players are for saved articles alone: the other pages forbid them themselves, in their markup. The search has a worker and WebAssembly, both from the extension's own files.
 * Trusted Types make the browser itself refuse any HTML string that did not pass the sanitiser.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src https: http: data: blob:',
  // After a press on a card in a saved article, in a sandbox.
  'frame-src https: http:',
  'media-src https: http:',
  // For pictures and pages that a reader wants to keep; the browser lets through what its permissions allow.
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify lectern-search',
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: ({ command }) => ({
    // Names of classes are in every part twice; a build has short ones.
    ...(command === 'build' && {
      css: { modules: { generateScopedName: '_[hash:base64:4]' } },
    }),
    build: {
      // The browsers named below know how to load modules ahead.
      modulePreload: { polyfill: false },
    },
  }),
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { binaries: browserBinaries() },
  hooks: {
    // The button's title would else be the popup page's.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_action_title__';
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // One background and one library for private windows too: nothing of them is kept unless it is saved.
    incognito: 'spanning',
    permissions: [
      ...['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
      // For a document without a window, which sanitises what the background stores. Firefox's background is one itself.
      // The second keeps the redirects of pictures out of private networks; the browser asks nothing for it.
      ...(browser === 'chrome' ? ['offscreen', 'declarativeNetRequestWithHostAccess'] : []),
    ],
    // Asked for when a reader wants the toolbar to show on every page whether it is saved.
    optional_permissions: ['tabs'],
    // Asked for when a reader wants the pictures of saved articles kept: they lie on servers of any name.
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      'read-on-page': {
        // Chromium keeps Alt+Shift+R to itself.
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_read_on_page__',
      },
      'save-article': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_save_article__',
      },
    },
    // The development server needs its own, looser policy, which the framework writes.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lectern@lectern.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
  }),
});

/** For `npm run dev`: the browsers to open, where they are not where the framework looks. */
function browserBinaries(): Record<string, string> {
  const chrome = process.env['CHROME_PATH'] ?? findCommand('google-chrome', 'chromium');
  const firefox = process.env['FIREFOX_PATH'] ?? findCommand('firefox', 'firefox-esr');
  return { ...(chrome && { chrome }), ...(firefox && { firefox }) };
}
