import { browser } from 'wxt/browser';

/**
 * Closes the extension's storage to content scripts, where the browser can (Chromium). In Firefox they can read and
 * write the settings, which are validated whenever they are read; session storage is closed to them in both.
 */
export async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    // The types of the polyfill lack this method.
    const setAccessLevel: unknown = Reflect.get(area, 'setAccessLevel');
    if (typeof setAccessLevel !== 'function') continue;
    await setAccessLevel.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
