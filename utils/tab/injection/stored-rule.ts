import { browser } from 'wxt/browser';
import { siteOf } from '@/utils/article/address/site-of';
import { isObject } from '@/utils/article/is-object';
import { RULES_KEY, RULES_QUEUE, WAITING_RULE } from '@/utils/corrections/rules/rule-names';
import { createSharedQueue } from '@/utils/tasks/create-shared-queue';

/** Applies the rule of a site to the extraction that follows. */
export const CORRECTIONS = '/content-scripts/corrections.js';

/**
 * Returns the stored rule for the site of an address, unchecked: the script that applies it validates it. Undefined if
 * there is none. Waits for pending changes: the rule may just have been forgotten. Does not use
 * `utils/corrections/rules/site-rules.ts`, because the popup's first script is small. Never rejects.
 */
export async function findStoredRule(url: string): Promise<unknown> {
  try {
    const { [RULES_KEY]: rules } = await createSharedQueue(RULES_QUEUE)(() =>
      browser.storage.local.get(RULES_KEY),
    );
    const site = siteOf(url);
    return isObject(rules) && Object.hasOwn(rules, site) ? rules[site] : undefined;
  } catch {
    return undefined;
  }
}

/** Sets the rule for the script that is injected next, in the isolated world of a tab's page. */
export async function setRule(tabId: number, rule: unknown): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: setGlobal,
    args: [WAITING_RULE, rule],
  });
}

/** Runs in the page's isolated world, so it must not reference anything outside itself. */
function setGlobal(name: string, rule: unknown): void {
  Reflect.set(globalThis, name, rule);
}
