import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCorrections } from '@/utils/corrections/rules/create-corrections';
import { takeSiteRule } from '@/utils/corrections/rules/waiting-rule';

/** Prepares an extraction by the rule of the site. Injected before extract.js on the few sites that have one. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const rule = takeSiteRule(globalThis);
    globalThis.lecternCorrections = rule
      ? { rule, corrections: createCorrections(rule) }
      : undefined;
  },
});
