import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMending } from '@/utils/mending/create-mending';
import { takeSiteRule } from '@/utils/mending/waiting-rule';

/** Prepares an extraction by the rule of the site. Injected before extract.js on the few sites that have one. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const rule = takeSiteRule(globalThis);
    globalThis.lecternMending = rule ? { rule, mending: createMending(rule) } : undefined;
  },
});
