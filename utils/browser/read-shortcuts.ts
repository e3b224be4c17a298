import { browser } from 'wxt/browser';

/** Keys of the whole browser, as it writes them; null where the reader has set none. */
export interface Shortcuts {
  /** Opens the popup. */
  popup: string | null;
  /** Lays the reader over the page, or takes it away. */
  reader: string | null;
  /** Saves the page without a window. */
  save: string | null;
}

/** The keys as they are set now. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) =>
    commands.find((command) => command.name === name)?.shortcut || null;
  return {
    popup: keysOf('_execute_action'),
    reader: keysOf('read-on-page'),
    save: keysOf('save-article'),
  };
}
