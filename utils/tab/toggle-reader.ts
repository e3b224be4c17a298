import { browser } from 'wxt/browser';
import { describeError } from '@/utils/article/outcome/describe-error';
import { fail, type Result, succeed } from '@/utils/article/outcome/result';
import { CORRECTIONS, findStoredRule, setRule } from './injection/stored-rule';

/** The second reuses the extraction of the first. */
const SCRIPTS = ['/content-scripts/extract.js', '/content-scripts/overlay.js'] as const;

/** What the reader shows: the page's article, or the selection. */
export type ReadingSource = 'page' | 'selection';

/** What the user opens: one of them, or the page's article with the list of what was left out. */
export type ToggleRequest = ReadingSource | 'left-out';

/**
 * Why the reader does not open over a page. `sandboxed`: the page's own policy isolates all frames in it, even from the
 * page. `refused`: no script may run in it; with the browser's message.
 */
export type ToggleFailure = { reason: 'sandboxed' } | { reason: 'refused'; details: string };

/** What a pending toggle shows. `article`: the page's article if it has one; else the reader does not open. */
export type ToggleSource = ToggleRequest | 'article';

/**
 * Opens or closes the reader over a tab's page. Needs the `activeTab` grant of the button, a shortcut or the menu.
 * Fails if it cannot open over the page.
 */
export async function toggleReader(
  tabId: number,
  source: ToggleRequest,
): Promise<Result<'toggled', ToggleFailure>> {
  const target = { tabId };
  try {
    const found = findRuleOf(tabId);
    const [answer] = await browser.scripting.executeScript({
      target,
      func: closeOrPrepare,
      args: [source],
    });
    if (answer?.result === 'sandboxed') return fail({ reason: 'sandboxed' });
    if (answer?.result !== 'closed') await injectReader(tabId, await found);
    return succeed('toggled');
  } catch (error) {
    return fail({ reason: 'refused', details: describeError(error) });
  }
}

/** Returns the rule for the page of a tab; undefined if there is none. Never rejects. */
async function findRuleOf(tabId: number): Promise<unknown> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ? findStoredRule(tab.url) : undefined;
}

/**
 * Opens the reader over a tab's page if the page is an article, is on this host, and has no reader yet. Needs the
 * permission for the host. Returns whether it opened. Never throws.
 */
export async function openReaderOnArticle(tabId: number, host: string): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: prepareOn,
      args: [host],
    });
    if (answer?.result !== true) return false;
    return (await injectReader(tabId, await findRuleOf(tabId))) === true;
  } catch {
    // The tab is gone, or shows a page that may not be read.
    return false;
  }
}

/** Injects the reader, with the rule of the page's site if there is one. Returns the result of the last script. */
async function injectReader(tabId: number, rule: unknown): Promise<unknown> {
  if (rule) await setRule(tabId, rule);
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    files: rule ? [CORRECTIONS, ...SCRIPTS] : [...SCRIPTS],
    injectImmediately: true,
  });
  return answer?.result;
}

/**
 * Runs in the page's isolated world, so it must not reference anything outside itself. Checks the host, because the tab
 * may show another page by now.
 */
function prepareOn(host: string): boolean {
  // An element of the page may have these names as its id.
  if (location.hostname !== host || typeof globalThis.lecternCloseReader === 'function')
    return false;
  const before: unknown = globalThis.lecternToggles;
  if (Array.isArray(before) && before.length > 0) return false;
  try {
    // The reader cannot open in a sandbox: see `closeOrPrepare`.
    void document.cookie;
  } catch {
    return false;
  }
  globalThis.lecternToggles = ['article'];
  return true;
}

/**
 * Runs in the page's isolated world, so it must not reference anything outside itself. See entrypoints/overlay.content.
 */
function closeOrPrepare(source: ToggleRequest): 'closed' | 'prepared' | 'sandboxed' {
  const close: unknown = globalThis.lecternCloseReader;
  if (typeof close === 'function') {
    close();
    return 'closed';
  }
  try {
    // Throws in a sandbox, where the document of a frame cannot be reached either.
    void document.cookie;
  } catch {
    return 'sandboxed';
  }
  const before: unknown = globalThis.lecternToggles;
  globalThis.lecternToggles = [...(Array.isArray(before) ? before : []), source];
  return 'prepared';
}
