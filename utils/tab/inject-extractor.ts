import { browser } from 'wxt/browser';
import { REQUEST_NAME } from '@/utils/article/extraction-request';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { TargetTab } from './find-target-tab';
import { isRestrictedAddress } from './is-restricted-address';
import { nameScriptFailure } from './name-script-failure';

const EXTRACTOR = '/content-scripts/extract.js';

/**
 * Injects the content script into a tab once and returns its result, unchecked. Needs the `activeTab` grant of the
 * toolbar button or its shortcut.
 *
 * `force`: extract even if the page does not look like an article. Never throws.
 */
export async function injectExtractor(
  tab: TargetTab | null,
  { force }: { force: boolean },
): Promise<Result<unknown, ExtractFailure>> {
  if (!tab) return fail({ reason: 'page-gone', cause: null });
  if (tab.url && isRestrictedAddress(tab.url))
    return fail({ reason: 'restricted-page', cause: null });
  const target = { tabId: tab.id };
  try {
    if (force) {
      await browser.scripting.executeScript({
        target,
        func: leaveRequest,
        args: [REQUEST_NAME, { force }],
      });
    }
    const [answer] = await browser.scripting.executeScript({
      target,
      files: [EXTRACTOR],
      injectImmediately: true,
    });
    return succeed(answer?.result);
  } catch (error) {
    const message = describeError(error);
    return fail({ reason: nameScriptFailure(message, tab.url), cause: message });
  }
}

/** Runs in the page's isolated world, so it must not reference anything outside itself. */
function leaveRequest(name: string, request: { force: boolean }): void {
  Reflect.set(globalThis, name, request);
}
