import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { findStoredRule, leaveRule, MENDING } from './stored-rule';

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
    const found = findRuleOf(tabId);
    const [answer] = await browser.scripting.executeScript({
      target,
      func: closeOrPrepare,
      args: [source],
    });
    if (answer?.result !== true) {
      const rule = await found;
      if (rule) await leaveRule(tabId, rule);
      await browser.scripting.executeScript({
        target,
        files: rule ? [MENDING, ...SCRIPTS] : [...SCRIPTS],
        injectImmediately: true,
      });
    }
    return succeed('toggled');
  } catch (error) {
    return fail(describeError(error));
  }
}

/** Returns the rule for the page of a tab; undefined if there is none. Never rejects. */
async function findRuleOf(tabId: number): Promise<unknown> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ? findStoredRule(tab.url) : undefined;
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
