import { browser } from 'wxt/browser';
import type { ManifestMessages } from '@/utils/i18n/en/manifest';

/** Returns a message of the manifest in the browser's language, for what the browser itself draws: menus, button titles. */
export function manifestMessage(name: keyof ManifestMessages): string {
  // The framework types the names of public/_locales; ours are written by modules/manifest-messages.ts.
  const getMessage = browser.i18n.getMessage as (name: string) => string;
  return getMessage(name);
}
