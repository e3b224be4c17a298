/** The key of all rules in `storage.local`. */
export const RULES_KEY = 'siteRules';

/** The name of the queue in which all pages of the extension change and read the rules. */
export const RULES_QUEUE = 'site-rules';

/**
 * The global that holds the rule of a site in the isolated world of a page, where the page cannot see it. Whoever
 * injects a script that reads the page leaves it there first, if there is one.
 */
export const WAITING_RULE = 'lecternSiteRule';
