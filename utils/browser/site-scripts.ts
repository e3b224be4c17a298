import { browser } from 'wxt/browser';

const SCRIPT = '/content-scripts/watch-site.js';
/** Before the host in the id of a script. */
const PREFIX = 'opening:';

/** The scripts that watch for articles on single sites. The browser keeps them, and runs each on its host alone. */
export interface SiteScripts {
  /** Returns the hosts that have one. */
  hosts(): Promise<string[]>;
  add(host: string): Promise<void>;
  remove(host: string): Promise<void>;
}

/** The match pattern of all pages of a host, on every port, and of no other host. */
export const patternOf = (host: string): string => `*://${host}/*`;

/** The scripts of this browser. */
export const browserSiteScripts: SiteScripts = {
  async hosts() {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ id }) => (id.startsWith(PREFIX) ? [id.slice(PREFIX.length)] : []));
  },
  async add(host) {
    await browser.scripting.registerContentScripts([
      {
        id: PREFIX + host,
        js: [SCRIPT],
        matches: [patternOf(host)],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  },
  async remove(host) {
    await browser.scripting.unregisterContentScripts({ ids: [PREFIX + host] });
  },
};
