import { unwrap } from './move-nodes';

/**
 * All but one of 912 pages have at most 56 levels. Many steps visit the levels around an element, and Readability reads
 * the text of each element again for each level around it.
 */
export const DEEPEST_LEVEL = 100;
/** Selects elements that are deeper. The browser's selector engine is faster than any walk. */
const TOO_DEEP = `${'* > '.repeat(DEEPEST_LEVEL)}*`;

/**
 * Removes the containers below the deepest useful level and keeps their content, in place. `hidden` elements stay,
 * because later steps remove them with their content.
 */
export function flattenDepth(copy: Document, hidden: ReadonlySet<Element>): void {
  if (!copy.querySelector(TOO_DEEP)) return;
  // Outermost first, so that each node moves only once.
  for (const element of copy.querySelectorAll(TOO_DEEP)) {
    if (element.firstElementChild && !hidden.has(element)) unwrap(element);
  }
}
