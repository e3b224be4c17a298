import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';

const OVERLAY = '/content-scripts/overlay.js';

/** What the reader is to show: the page's article, or what is selected on it. */
export type ReadingSource = 'page' | 'selection';

/**
 * Lays the reader over a tab's page, or takes it away where it lies already. Needs the grant that the button, a
 * shortcut or the menu gives for the tab. Fails with the browser's own words where no script may be put into the page.
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
      await browser.scripting.executeScript({ target, files: [OVERLAY], injectImmediately: true });
    }
    return succeed('toggled');
  } catch (error) {
    return fail(describeError(error));
  }
}

/** Runs in the page's isolated world, so it may use nothing from outside itself. See entrypoints/overlay.content. */
function closeOrPrepare(source: ReadingSource): boolean {
  const close: unknown = Reflect.get(globalThis, 'lecternCloseReader');
  if (typeof close !== 'function') {
    Reflect.set(globalThis, 'lecternReadingSource', source);
    return false;
  }
  close();
  return true;
}
