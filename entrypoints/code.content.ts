import { defineContentScript } from 'wxt/utils/define-content-script';
import { highlightCode } from '@/utils/reader/code/highlight-code';

/** Provides the code highlighter to the reader over a page. Injected only for an article that needs it. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternHighlightCode = highlightCode;
  },
});
