import { unclobbered } from './unclobbered';

/** Skips elements without content that are never laid out. */
const VISITED = ':not(template, link, meta, title, base, source, area, br, wbr)';
/**
 * Skipped with their descendants: elements that are never laid out but are kept for their content (pictures in
 * `<noscript>`, JSON-LD in scripts), and drawings, which are removed as a whole. Scripts and styles inside formulas may
 * contain elements.
 */
const NOT_ENTERED = new Set(['script', 'style', 'noscript', 'svg']);

/**
 * Visits an element and its descendants in document order, together with a copy of the same shape. `visit` returns
 * whether the element is shown; descendants of elements that are not shown are skipped. `copyOf` returns the element's
 * copy on demand, because only few elements need it and each call has a cost. Neither tree may change meanwhile. The
 * browser lists both trees, because walking them would cost more than visiting.
 */
export function walkInParallel(
  root: Element,
  rootCopy: Element,
  visit: (original: Element, copyOf: () => Element) => boolean,
): void {
  if (!visit(root, () => rootCopy)) return;
  const originals = listVisited(root);
  const copies = listVisited(rootCopy);
  if (originals.length !== copies.length)
    throw new Error('the copy has another shape than the page');
  let hidden: Element | null = null;
  originals.forEach((original, index) => {
    if (hidden && unclobbered.contains(hidden, original)) return;
    // Both lists have the same length.
    const copyOf = () => copies[index] as Element;
    hidden = visit(original, copyOf) ? null : original;
  });
}

/** A selector with `svg *` would visit all ancestors of each element, which takes the square of the depth. */
function listVisited(root: Element): Element[] {
  const listed: Element[] = [];
  let skipped: Element | null = null;
  for (const element of unclobbered.findAll(root, VISITED)) {
    if (skipped && unclobbered.contains(skipped, element)) continue;
    skipped = NOT_ENTERED.has(element.localName) ? element : null;
    if (!skipped) listed.push(element);
  }
  return listed;
}
