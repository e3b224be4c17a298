import { browser } from 'wxt/browser';

/** Pictures lie on servers of any name, often not the article's own; a narrower permission would keep few of them. */
const EVERYWHERE = { origins: ['*://*/*'] };

/** Whether Lectern may read the pictures of all sites. */
export const arePicturesPermitted = (): Promise<boolean> =>
  browser.permissions.contains(EVERYWHERE);

/** Whether Lectern may read what is at this address: a reader may have allowed some sites alone. */
export async function isPicturePermitted(src: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(src);
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}

/**
 * Asks the reader, unless they have agreed already; answers whether they agree. Must be called in a press itself, with
 * nothing awaited before it. The browser's question may close a popup: what is to happen then, must be written down
 * before.
 */
export async function requestPictures(): Promise<boolean> {
  try {
    return await browser.permissions.request(EVERYWHERE);
  } catch {
    return false;
  }
}

/** Takes the permission back; answers whether it is gone. What is kept stays. */
export async function revokePictures(): Promise<boolean> {
  try {
    return await browser.permissions.remove(EVERYWHERE);
  } catch {
    return false;
  }
}

/** Calls back when the reader allows or takes back, here or in the browser's own settings. Answers how to stop. */
export function watchPermissions(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
