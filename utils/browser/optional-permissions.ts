import { browser } from 'wxt/browser';
import { patternOf } from './site-scripts';

/** A permission that the reader can grant and revoke. */
export interface OptionalPermission {
  isGranted(): Promise<boolean>;
  /**
   * Requests the permission unless it is granted, and returns whether it is. Call it in the user gesture, before any
   * `await`. The prompt may close a popup, so store the request before asking.
   */
  request(): Promise<boolean>;
  /** Revokes the permission and returns whether that worked. What was saved with it stays. */
  revoke(): Promise<boolean>;
}

type Permissions = Parameters<typeof browser.permissions.request>[0];

const optional = (permissions: Permissions): OptionalPermission => ({
  isGranted: () => falseOnError(() => browser.permissions.contains(permissions)),
  request: () => falseOnError(() => browser.permissions.request(permissions)),
  revoke: () => falseOnError(() => browser.permissions.remove(permissions)),
});

/** Browsers throw for unknown permissions and for requests outside a user gesture. */
async function falseOnError(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}

/** To read the pictures of all sites. Pictures are on servers of any name, so a narrower permission would cover few. */
export const picturePermission: OptionalPermission = optional({ origins: ['*://*/*'] });

/** To read the address of every tab, for the toolbar icon. */
export const tabsPermission: OptionalPermission = optional({ permissions: ['tabs'] });

/** To read the site of one address; included in the permission for all sites. Never granted for an invalid address. */
export function sitePermission(url: string): OptionalPermission {
  if (!URL.canParse(url)) return optional({ origins: [url] });
  const { protocol, hostname } = new URL(url);
  return optional({ origins: [`${protocol}//${hostname}/*`] });
}

/** The permission to read the pages of a host. */
export interface HostPermission extends OptionalPermission {
  /** Like `request`, but distinguishes a refusal from a browser that can ask only in a page of the extension. */
  ask(): Promise<'granted' | 'refused' | 'impossible'>;
}

/** To read the pages of a host, where the reader opens automatically; included in the permission for all sites. */
export function hostPermission(host: string): HostPermission {
  const permissions = { origins: [patternOf(host)] };
  return {
    ...optional(permissions),
    async ask() {
      try {
        return (await browser.permissions.request(permissions)) ? 'granted' : 'refused';
      } catch {
        return 'impossible';
      }
    },
  };
}

/**
 * Calls back when a permission is granted or revoked, here or in the browser's settings. Returns an unsubscribe
 * function.
 */
export function watchPermissions(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
