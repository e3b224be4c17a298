import { defineContentScript } from 'wxt/utils/define-content-script';
import { CORRECTION_PARTS } from '@/utils/corrections/correction-parts';

/** Provides what correcting needs to the reader over the page. Injected on request. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternCorrectionParts = CORRECTION_PARTS;
  },
});
