import { defineConfig } from 'wxt';
import { findCommand } from './scripts/setup/find-command';

/**
 * Extension pages may run their own scripts, styles and fonts, show pictures, and fetch files that a reader asks for;
 * nothing else. Players are allowed only for saved articles: the other pages forbid them in their markup. The search
 * uses a worker and WebAssembly, both from the extension's own files. With Trusted Types, the browser rejects any HTML
 * string that did not pass the sanitiser.
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
  // For pictures and pages that a reader saves; the browser also checks the permissions.
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
    // Short class names: every part contains each name twice.
    ...(command === 'build' && {
      css: { modules: { generateScopedName: '_[hash:base64:4]' } },
    }),
    build: {
      // The browsers named below support `modulepreload`.
      modulePreload: { polyfill: false },
    },
  }),
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { binaries: browserBinaries() },
  hooks: {
    // Otherwise the button would have the popup page's title.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_action_title__';
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Private windows share the background and the library: nothing of them is stored unless it is saved.
    incognito: 'spanning',
    permissions: [
      ...['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
      // For a document without a window, which sanitises what the background stores; Firefox's background has a
      // document. The second keeps redirects of pictures out of private networks; it needs no consent.
      ...(browser === 'chrome' ? ['offscreen', 'declarativeNetRequestWithHostAccess'] : []),
    ],
    // Requested when a reader wants the toolbar icon to show on every page whether it is saved.
    optional_permissions: ['tabs'],
    // Requested when a reader saves the pictures of articles, which are on servers of any name.
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      'read-on-page': {
        // Chromium reserves Alt+Shift+R.
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

/** The browsers that `npm run dev` opens, if they are not where the framework looks. */
function browserBinaries(): Record<string, string> {
  const chrome = process.env['CHROME_PATH'] ?? findCommand('google-chrome', 'chromium');
  const firefox = process.env['FIREFOX_PATH'] ?? findCommand('firefox', 'firefox-esr');
  return { ...(chrome && { chrome }), ...(firefox && { firefox }) };
}
