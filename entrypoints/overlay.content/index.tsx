import '@/components/styles/tokens.css';
import '@/components/styles/look.css';
import '@/components/styles/base.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openOverlay } from './open-overlay';
import { readThisPage } from './read-this-page';

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
        ? readThisPage(source, { force: false }, globalThis.lecternCorrections?.corrections ?? null)
        : null;
    if (outcome && !outcome.ok) return false;
    openOverlay(source, outcome, {
      opensLeftOut: wanted === 'left-out',
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
