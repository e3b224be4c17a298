import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToggleSource } from '@/utils/tab/toggle-reader';
import { openOverlay } from './open-overlay';
import { readThisPage } from './read-this-page';

declare global {
  /** Closes the reader; set only while it is open. Called by utils/tab/toggle-reader.ts. */
  var lecternCloseReader: (() => void) | undefined;
  /** What each pending toggle shows. This script takes the first; two presses at once leave two. */
  var lecternToggles: ToggleSource[] | undefined;
}

/** Opens the reader over the page, and returns whether it did. Injected again, closes it. */
export default defineContentScript({
  registration: 'runtime',
  // The script contains the styles: modules/overlay-styles.ts.
  cssInjectionMode: 'manual',
  main() {
    const wanted = globalThis.lecternToggles?.shift() ?? 'page';
    if (globalThis.lecternCloseReader) {
      globalThis.lecternCloseReader();
      return false;
    }
    const source = wanted === 'selection' ? wanted : 'page';
    const outcome =
      wanted === 'article'
        ? readThisPage(source, false, globalThis.lecternCorrections?.corrections ?? null)
        : null;
    if (outcome && !outcome.ok) return false;
    openOverlay(source, outcome, {
      opensReceipt: wanted === 'receipt',
      onOpen(close) {
        globalThis.lecternCloseReader = close;
      },
      onClose() {
        globalThis.lecternCloseReader = undefined;
      },
    });
    return true;
  },
});
