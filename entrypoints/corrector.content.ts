import { defineContentScript } from 'wxt/utils/define-content-script';
import { CORRECTION_PARTS, type CorrectionParts } from '@/utils/corrections/correction-parts';

declare global {
  /** What correcting an article needs. Defined once the reader over a page has requested it. */
  var lecternCorrectionParts: CorrectionParts | undefined;
}

/** Provides what correcting needs to the reader over the page. Injected on request. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternCorrectionParts = CORRECTION_PARTS;
  },
});
