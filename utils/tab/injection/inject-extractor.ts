import { browser } from 'wxt/browser';
import { REQUEST_NAME } from '@/utils/article/extraction-request';
import { describeError } from '@/utils/article/outcome/describe-error';
import type { ExtractFailure } from '@/utils/article/outcome/extract-failure';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import type { TargetTab } from '../find-target-tab';
import { isRestrictedAddress } from './is-restricted-address';
import { nameScriptFailure } from './name-script-failure';
import { CORRECTIONS, findStoredRule, setRule } from './stored-rule';

/**
 * Milliseconds to wait for a page whose address is hidden. Firefox hides the addresses of its own pages, and does not
 * refuse a script in them for half a minute.
 */
const HIDDEN_PAGE_TIMEOUT = 1_000;

/** The fields of a tab that reading it needs. */
export type ReadableTab = Pick<TargetTab, 'id' | 'url'>;

const EXTRACTOR = '/content-scripts/extract.js';

/**
 * Injects the content script into a tab once and returns its result, unchecked. Needs the `activeTab` grant of the
 * toolbar button or its shortcut.
 *
 * `force`: extract even if the page does not look like an article. The page is read again if its site has a rule of
 * corrections: looking for one first would delay every other page. Never throws.
 */
export async function injectExtractor(
  tab: ReadableTab | null,
  { force }: { force: boolean },
): Promise<Result<unknown, ExtractFailure>> {
  if (!tab) return fail({ reason: 'page-gone', cause: null });
  if (tab.url && isRestrictedAddress(tab.url))
    return fail({ reason: 'restricted-page', cause: null });
  if (tab.url !== undefined) return readByRule(tab, force, findStoredRule(tab.url));
  const injected = runExtractor(tab, force);
  const timeout = new Promise<Result<unknown, ExtractFailure>>((resolve) => {
    setTimeout(
      () => resolve(fail({ reason: 'restricted-page', cause: null })),
      HIDDEN_PAGE_TIMEOUT,
    );
  });
  return Promise.race([injected, timeout]);
}

/** Reads the page while the rule of its site is looked for, and again if there is one. */
async function readByRule(
  tab: ReadableTab,
  force: boolean,
  rule: Promise<unknown>,
): Promise<Result<unknown, ExtractFailure>> {
  const injected = runExtractor(tab, force);
  const found = await rule;
  const answer = await injected;
  return found && answer.ok ? runExtractor(tab, force, found) : answer;
}

async function runExtractor(
  tab: ReadableTab,
  force: boolean,
  rule?: unknown,
): Promise<Result<unknown, ExtractFailure>> {
  const target = { tabId: tab.id };
  try {
    if (force) {
      await browser.scripting.executeScript({
        target,
        func: setRequest,
        args: [REQUEST_NAME, { force }],
      });
    }
    if (rule) await setRule(tab.id, rule);
    const [answer] = await browser.scripting.executeScript({
      target,
      files: rule ? [CORRECTIONS, EXTRACTOR] : [EXTRACTOR],
      injectImmediately: true,
    });
    // Firefox runs no script in its own pages, and reports no failure either.
    if (!answer && tab.url === undefined) return fail({ reason: 'restricted-page', cause: null });
    return succeed(answer?.result);
  } catch (error) {
    const message = describeError(error);
    return fail({ reason: nameScriptFailure(message, tab.url), cause: message });
  }
}

/** Runs in the page's isolated world, so it must not reference anything outside itself. */
function setRequest(name: string, request: { force: boolean }): void {
  Reflect.set(globalThis, name, request);
}
