import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { openOverlay } from './open-overlay';

declare global {
  /** Takes the reader away; there only while it lies over the page. Called by utils/tab/toggle-reader.ts. */
  var lecternCloseReader: (() => void) | undefined;
  /** What the reader is to show, left here by whoever opens it. */
  var lecternReadingSource: ReadingSource | undefined;
}

/** Lays the reader over the page it is put into. Put there again, it takes the reader away. */
export default defineContentScript({
  registration: 'runtime',
  // The styles are inside the script: modules/overlay-styles.ts.
  cssInjectionMode: 'manual',
  main() {
    if (globalThis.lecternCloseReader) {
      globalThis.lecternCloseReader();
      return;
    }
    openOverlay(globalThis.lecternReadingSource ?? 'page', {
      onOpen(close) {
        globalThis.lecternCloseReader = close;
      },
      onClose() {
        globalThis.lecternCloseReader = undefined;
      },
    });
  },
});
