import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';

/** The second reuses the extraction of the first. */
const SCRIPTS = ['/content-scripts/extract.js', '/content-scripts/overlay.js'] as const;

/** What the reader shows: the page's article, or the selection. */
export type ReadingSource = 'page' | 'selection';

/**
 * Opens or closes the reader over a tab's page. Needs the `activeTab` grant of the button, a shortcut or the menu.
 * Fails with the browser's message if no script may be injected.
 */
export async function toggleReader(
  tabId: number,
  source: ReadingSource,
): Promise<Result<'toggled', string>> {
  const target = { tabId };
  try {
    const [answer] = await browser.scripting.executeScript({
      target,
      func: closeOrPrepare,
      args: [source],
    });
    if (answer?.result !== true) {
      await browser.scripting.executeScript({
        target,
        files: [...SCRIPTS],
        injectImmediately: true,
      });
    }
    return succeed('toggled');
  } catch (error) {
    return fail(describeError(error));
  }
}

/**
 * Runs in the page's isolated world, so it must not reference anything outside itself. See entrypoints/overlay.content.
 */
function closeOrPrepare(source: ReadingSource): boolean {
  const close: unknown = Reflect.get(globalThis, 'lecternCloseReader');
  if (typeof close !== 'function') {
    const before: unknown = Reflect.get(globalThis, 'lecternToggles');
    Reflect.set(globalThis, 'lecternToggles', [...(Array.isArray(before) ? before : []), source]);
    return false;
  }
  close();
  return true;
}
