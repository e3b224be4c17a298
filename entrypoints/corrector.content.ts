import { defineContentScript } from 'wxt/utils/define-content-script';
import { CORRECTION_PARTS, type CorrectionParts } from '@/utils/corrections/correction-parts';

declare global {
  /** What correcting an article needs. Only readers of articles with mistakes load it. */
  var lecternCorrectionParts: CorrectionParts | undefined;
}

/** Provides what correcting needs to the reader over the page, which asks for it. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternCorrectionParts = CORRECTION_PARTS;
  },
});
