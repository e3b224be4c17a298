import { defineContentScript } from 'wxt/utils/define-content-script';
import { translateBlocks } from '@/components/reader/translation/translate-blocks';

/** Provides the translation to the reader over a page. Injected on request. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternTranslateBlocks = translateBlocks;
  },
});
