import { WAITING_RULE } from './rule-names';
import { parseSiteRule, type SiteRule } from './site-rule';

/** Returns the waiting rule and deletes it. Null if there is none, or it is invalid. */
export function takeSiteRule(world: object): SiteRule | null {
  const waiting: unknown = Reflect.get(world, WAITING_RULE);
  Reflect.deleteProperty(world, WAITING_RULE);
  return parseSiteRule(waiting);
}
