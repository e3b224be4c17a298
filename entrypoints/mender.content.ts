import { defineContentScript } from 'wxt/utils/define-content-script';
import { MENDING_PARTS, type MendingParts } from '@/utils/mending/mending-parts';

declare global {
  /** What mending an article needs. Only readers of articles with mistakes load it. */
  var lecternMendingParts: MendingParts | undefined;
}

/** Provides what mending needs to the reader over the page, which asks for it. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.lecternMendingParts = MENDING_PARTS;
  },
});
