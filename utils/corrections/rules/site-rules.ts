import { storage } from 'wxt/utils/storage';
import { isObject } from '@/utils/article/is-object';
import { createSharedQueue } from '@/utils/tasks/create-shared-queue';
import { RULES_KEY, RULES_QUEUE } from './rule-names';
import { parseSiteRule, type SiteRule } from './site-rule';

/** The most sites with a rule. The oldest are forgotten. */
const MAX_SITES = 200;

/** What was corrected, by site (host without `www.`), oldest change first. */
export type RulesBySite = Readonly<Record<string, SiteRule>>;

/** Where rules are stored. */
export interface RulesStorage {
  getValue(): Promise<unknown>;
  setValue(rules: unknown): Promise<void>;
  watch(listener: (rules: unknown) => void): () => void;
}

/** The rules of all sites, stored on this computer. */
export interface SiteRules {
  list(): Promise<RulesBySite>;
  /** Returns the rule of a site; null if there is none. */
  find(site: string): Promise<SiteRule | null>;
  /**
   * Replaces the rule of a site; null removes it. The other sites' stay as stored, also those of a later version.
   * Rejects if the rules cannot be read or written; they then stay as they were.
   */
  change(site: string, rule: SiteRule | null): Promise<void>;
  /** Calls back with all rules when one changes. Returns an unsubscribe function. */
  watch(listener: (rules: RulesBySite) => void): () => void;
}

/** Creates the rules on a storage. Changes by all pages are made in order. */
export function createSiteRules(item: RulesStorage): SiteRules {
  const list = (): Promise<RulesBySite> => item.getValue().then(parseRules, () => ({}));
  const inOrder = createSharedQueue(RULES_QUEUE);
  return {
    list,
    find: async (site) => {
      const rules = await list();
      return (Object.hasOwn(rules, site) && rules[site]) || null;
    },
    change: (site, rule) =>
      inOrder(async () => {
        const stored = await item.getValue();
        const { [site]: _before, ...others } = recordOf(stored);
        const all = Object.entries(rule && site ? { ...others, [site]: rule } : others);
        await item.setValue(Object.fromEntries(all.slice(-MAX_SITES)));
      }),
    watch: (listener) => item.watch((stored) => listener(parseRules(stored))),
  };
}

const recordOf = (stored: unknown): Record<string, unknown> =>
  isObject(stored) ? { ...stored } : {};

function parseRules(stored: unknown): RulesBySite {
  return Object.fromEntries(
    Object.entries(recordOf(stored)).flatMap(([site, value]) => {
      const rule = parseSiteRule(value);
      return rule ? [[site, rule]] : [];
    }),
  );
}

/** Opens the rules in the extension's local storage. */
export const openSiteRules = (): SiteRules =>
  createSiteRules(storage.defineItem<unknown>(`local:${RULES_KEY}`, { fallback: {} }));
