/** The key of all rules in `storage.local`. */
export const RULES_KEY = 'siteRules';

/** The name of the queue in which all pages of the extension change and read the rules. */
export const RULES_QUEUE = 'site-rules';

/**
 * The global that holds the rule of a site in the isolated world of a page, where the page cannot see it. The code that
 * injects a script to read the page sets it first, if the site has a rule.
 */
export const WAITING_RULE = 'lecternSiteRule' satisfies keyof typeof globalThis;
