import { defineContentScript } from 'wxt/utils/define-content-script';
import { translateBlocks } from '@/components/reader/translation/translate-blocks';

declare global {
  /** Translates the article block by block. Defined once the reader over a page has requested it. */
  var lecternTranslateBlocks: typeof translateBlocks | undefined;
}

/** Provides the translation to the reader over a page. Injected on request. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternTranslateBlocks = translateBlocks;
  },
});
