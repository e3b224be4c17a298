import { browser } from 'wxt/browser';

/** The type of call messages. */
export const CALL = 'lectern-call';

/** Sends a call and returns its answer, unchecked. Rejects if the extension was removed or updated. See `calls.ts`. */
export async function callBackground(name: string, argument?: unknown): Promise<unknown> {
  return browser.runtime.sendMessage({ type: CALL, name, argument });
}
