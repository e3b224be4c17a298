import { browser } from 'wxt/browser';

/** The browser-wide shortcuts, as the browser writes them; null if not set. */
export interface Shortcuts {
  /** Opens the popup. */
  popup: string | null;
  /** Opens or closes the reader over the page. */
  reader: string | null;
  /** Saves the page without opening the popup. */
  save: string | null;
}

/** Returns the current shortcuts. */
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
