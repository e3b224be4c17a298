import { unclobbered } from './unclobbered';

/** More elements than this and reading would take longer than a reader waits. The longest real articles have a tenth. */
export const MOST_ELEMENTS = 150_000;

/** Deeper than any real page: the parser itself stops at 512, scripts may go on. */
export const DEEPEST_ELEMENT = 1_000;

/** Whether the page can be read in reasonable time and without exhausting the stack. Reads the live page. */
export function isPageTooLarge(live: Document): boolean {
  const elements = Document.prototype.getElementsByTagName.call(live, '*').length;
  return elements > MOST_ELEMENTS || isDeeperThan(live, DEEPEST_ELEMENT);
}

function isDeeperThan(live: Document, limit: number): boolean {
  const walker = unclobbered.walkElements(live, live);
  let depth = 0;
  for (;;) {
    if (walker.firstChild()) {
      depth += 1;
      if (depth > limit) return true;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return false;
      depth -= 1;
      if (walker.currentNode === walker.root) return false;
    }
  }
}
