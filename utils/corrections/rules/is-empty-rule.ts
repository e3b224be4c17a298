/** The parts of a `SiteRule` that change something. */
interface RuleParts {
  root: object | null;
  keep: readonly string[];
  drop: readonly string[];
}

/** Whether a rule changes nothing. Separate from `site-rule.ts`, whose validation not every script needs. */
export const isEmptyRule = ({ root, keep, drop }: RuleParts): boolean =>
  root === null && keep.length === 0 && drop.length === 0;
