import * as v from 'valibot';

/** The most sites with a rule, and the most pages of one that are left out. The oldest are dropped. */
const MAX_SITES = 200;
const MAX_PAGES = 100;

/** Host names as URLs contain them: `news.example`, `xn--…`, or an IPv4 address. Nothing that is a pattern. */
const HOST = /^[a-z0-9_](?:[a-z0-9._-]{0,250}[a-z0-9_])?$/;

const RuleSchema = v.object({
  /** When the reader last opened automatically on the site. Milliseconds; null for never. */
  lastUsed: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(8e15))), null),
  /** Fingerprints of the addresses of pages that are left out, the latest first. */
  leftOut: v.fallback(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{14}$/))),
      v.transform((pages): readonly string[] => pages.slice(0, MAX_PAGES)),
    ),
    [],
  ),
});

/** A site where the reader opens automatically. */
export type OpeningRule = v.InferOutput<typeof RuleSchema>;

/** The rules by host, exactly as addresses contain it. Each also needs the browser's permission for its host. */
export type OpeningRules = Readonly<Record<string, OpeningRule>>;

/** Parses stored rules. Invalid ones are left out. Never fails. */
export function parseOpeningRules(stored: unknown): OpeningRules {
  const rules = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!rules.success) return {};
  const parsed = Object.entries(rules.output).flatMap(([host, fields]) => {
    const rule = v.safeParse(RuleSchema, fields);
    return HOST.test(host) && rule.success ? [[host, rule.output] as const] : [];
  });
  return Object.fromEntries(parsed.slice(-MAX_SITES));
}

/** Returns the host of a web page for rules; null for other addresses, and for hosts that no rule can have. */
export function hostForRule(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && HOST.test(hostname) ? hostname : null;
}

/** Returns the rule of a host; null if it has none. */
export const ruleOf = (rules: OpeningRules, host: string | null): OpeningRule | null =>
  host !== null && Object.hasOwn(rules, host) ? (rules[host] ?? null) : null;

/** Returns only the rule of one host, for code on that host. */
export function rulesOn(rules: OpeningRules, host: string | null): OpeningRules {
  const rule = ruleOf(rules, host);
  return rule && host !== null ? { [host]: rule } : {};
}

/** Adds a rule; an existing one stays as it is. */
export const addRule = (rules: OpeningRules, host: string): OpeningRules =>
  Object.fromEntries(
    Object.entries({
      ...rules,
      [host]: ruleOf(rules, host) ?? { lastUsed: null, leftOut: [] },
    }).slice(-MAX_SITES),
  );

/** Removes a rule. */
export function removeRule(rules: OpeningRules, host: string): OpeningRules {
  const { [host]: _gone, ...others } = rules;
  return others;
}

/** Changes the rule of a host if it has one. */
function change(
  rules: OpeningRules,
  host: string,
  next: (rule: OpeningRule) => Partial<OpeningRule>,
): OpeningRules {
  const rule = ruleOf(rules, host);
  return rule ? { ...rules, [host]: { ...rule, ...next(rule) } } : rules;
}

/** Leaves a page out of its site's rule, or includes it again. `page` is a fingerprint of its address. */
export const excludePage = (
  rules: OpeningRules,
  host: string,
  page: string,
  isLeftOut: boolean,
): OpeningRules =>
  change(rules, host, ({ leftOut }) => {
    const others = leftOut.filter((other) => other !== page);
    return { leftOut: isLeftOut ? [page, ...others].slice(0, MAX_PAGES) : others };
  });

/** Notes when the reader opened automatically. `now` in milliseconds. */
export const recordUse = (rules: OpeningRules, host: string, now: number): OpeningRules =>
  change(rules, host, () => ({ lastUsed: now }));
