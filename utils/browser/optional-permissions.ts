import { browser } from 'wxt/browser';

/** Something that Lectern may do once a reader agrees, and no longer when they take it back. */
export interface OptionalPermission {
  isGiven(): Promise<boolean>;
  /**
   * Asks the reader, unless they have agreed already; answers whether they agree. Must be called in a press itself, with
   * nothing awaited before it. The browser's question may close a popup: what is to happen then, must be written down
   * before.
   */
  request(): Promise<boolean>;
  /** Answers whether it is gone. What was kept by it stays. */
  revoke(): Promise<boolean>;
}

type Permissions = Parameters<typeof browser.permissions.request>[0];

const optional = (permissions: Permissions): OptionalPermission => ({
  isGiven: () => agreed(() => browser.permissions.contains(permissions)),
  request: () => agreed(() => browser.permissions.request(permissions)),
  revoke: () => agreed(() => browser.permissions.remove(permissions)),
});

/** Browsers refuse, by an error, what is no permission of theirs and what is asked for outside a press. */
async function agreed(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}

/** To read the pictures of all sites: they lie on servers of any name, so a narrower permission would keep few of them. */
export const picturePermission: OptionalPermission = optional({ origins: ['*://*/*'] });

/** To see the address of every tab, for the mark on the toolbar. */
export const tabsPermission: OptionalPermission = optional({ permissions: ['tabs'] });

/** To read what is on the site of one address; given with that for all sites. For what is no address it never is. */
export function sitePermission(url: string): OptionalPermission {
  if (!URL.canParse(url)) return optional({ origins: [url] });
  const { protocol, hostname } = new URL(url);
  return optional({ origins: [`${protocol}//${hostname}/*`] });
}

/** Calls back when a reader agrees or takes something back, here or in the browser's own settings. Answers how to stop. */
export function watchPermissions(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
