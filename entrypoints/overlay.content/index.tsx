import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ReadingSource } from '@/utils/tab/toggle-reader';
import { openOverlay } from './open-overlay';

declare global {
  /** Closes the reader; set only while it is open. Called by utils/tab/toggle-reader.ts. */
  var lecternCloseReader: (() => void) | undefined;
  /** What each toggle under way shows. This script takes the first; two presses at once leave two. */
  var lecternToggles: ReadingSource[] | undefined;
}

/** Opens the reader over the page. Injected again, closes it. */
export default defineContentScript({
  registration: 'runtime',
  // The script contains the styles: modules/overlay-styles.ts.
  cssInjectionMode: 'manual',
  main() {
    const source = globalThis.lecternToggles?.shift() ?? 'page';
    if (globalThis.lecternCloseReader) {
      globalThis.lecternCloseReader();
      return;
    }
    openOverlay(source, {
      onOpen(close) {
        globalThis.lecternCloseReader = close;
      },
      onClose() {
        globalThis.lecternCloseReader = undefined;
      },
    });
  },
});
