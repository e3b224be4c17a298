import type { SiteRule } from './site-rule';

/** Whether a rule changes nothing. */
export const isEmptyRule = ({ root, keep, drop }: SiteRule): boolean =>
  root === null && keep.length === 0 && drop.length === 0;
