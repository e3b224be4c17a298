import { defineContentScript } from 'wxt/utils/define-content-script';
import { READING_AIDS } from '@/components/reader/reading-aids/reading-aids-parts';

/** Provides pages and line focus to the reader over a page. Injected when they are first used. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternReadingAids = READING_AIDS;
  },
});
