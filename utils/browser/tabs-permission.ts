import { browser } from 'wxt/browser';

const TABS = { permissions: ['tabs' as const] };

/** Whether Lectern may see the address of every tab. */
export const areTabsSeen = (): Promise<boolean> => browser.permissions.contains(TABS);

/** Asks for it; answers whether the reader agrees. Must be called in a press itself. */
export async function requestTabs(): Promise<boolean> {
  try {
    return await browser.permissions.request(TABS);
  } catch {
    return false;
  }
}

/** Gives it back; answers whether it is gone. */
export async function revokeTabs(): Promise<boolean> {
  try {
    return await browser.permissions.remove(TABS);
  } catch {
    return false;
  }
}
