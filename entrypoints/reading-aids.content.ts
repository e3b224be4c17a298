import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ReadingAids } from '@/components/reader/reading-aids/reading-aids';
import { READING_AIDS } from '@/components/reader/reading-aids/reading-aids-parts';

declare global {
  /** Turns pages and focuses lines. Defined once the reader over a page has requested it. */
  var lecternReadingAids: ReadingAids | undefined;
}

/** Provides pages and line focus to the reader over a page. Injected when they are first used. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternReadingAids = READING_AIDS;
  },
});
