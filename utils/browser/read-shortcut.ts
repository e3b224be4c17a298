import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser writes them; null when the reader has set none. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === '_execute_action')?.shortcut || null;
}
