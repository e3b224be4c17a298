import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/describe-error';
import { fail, type Result, succeed } from '@/utils/article/result';

const OVERLAY = '/content-scripts/overlay.js';

/**
 * Lays the reader over a tab's page, or takes it away where it lies already. Needs the grant that the button, a
 * shortcut or the menu gives for the tab. Fails with the browser's own words where no script may be put into the page.
 */
export async function toggleReader(tabId: number): Promise<Result<'toggled', string>> {
  const target = { tabId };
  try {
    const [answer] = await browser.scripting.executeScript({ target, func: closeReader });
    if (answer?.result !== true) {
      await browser.scripting.executeScript({ target, files: [OVERLAY], injectImmediately: true });
    }
    return succeed('toggled');
  } catch (error) {
    return fail(describeError(error));
  }
}

/** Runs in the page's isolated world, so it may use nothing from outside itself. See entrypoints/overlay.content. */
function closeReader(): boolean {
  const close: unknown = Reflect.get(globalThis, 'lecternCloseReader');
  if (typeof close !== 'function') return false;
  close();
  return true;
}
