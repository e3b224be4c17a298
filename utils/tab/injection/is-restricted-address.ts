/** Schemes whose pages no extension may read. */
const RESTRICTED_SCHEME =
  /^(?:about|chrome|chrome-extension|chrome-search|chrome-untrusted|devtools|edge|brave|opera|vivaldi|moz-extension|resource|view-source|data|javascript|blob|filesystem):/i;

/**
 * Sites that browsers protect from extensions.
 * Source: Chromium's extension gallery rule; Firefox's preference `extensions.webextensions.restrictedDomains`.
 */
const RESTRICTED_HOSTS = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** Whether the browser protects this page from extensions, judging by its address. */
export function isRestrictedAddress(address: string): boolean {
  if (RESTRICTED_SCHEME.test(address) || !URL.canParse(address)) return true;
  const { hostname, pathname } = new URL(address);
  if (hostname === 'chrome.google.com') return pathname.startsWith('/webstore');
  return RESTRICTED_HOSTS.has(hostname);
}
