import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCorrections } from '@/utils/corrections/rules/create-corrections';
import { takeSiteRule } from '@/utils/corrections/rules/waiting-rule';

/**
 * Applies the rule of the site to the extraction that follows. Injected before extract.js on the few sites with a rule.
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const rule = takeSiteRule(globalThis);
    globalThis.lecternCorrections = rule
      ? { rule, corrections: createCorrections(rule) }
      : undefined;
  },
});
