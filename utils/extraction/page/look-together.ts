import { unclobbered } from './unclobbered';

/** Skips elements without content that are never laid out. */
const LOOKED_AT = ':not(template, link, meta, title, base, source, area, br, wbr)';
/**
 * Skipped with their descendants: elements that are never laid out but are kept for their content (pictures in
 * `<noscript>`, JSON-LD in scripts), and drawings, which are removed as a whole. Scripts and styles inside formulas may
 * contain elements.
 */
const NOT_LOOKED_INTO = new Set(['script', 'style', 'noscript', 'svg']);

/**
 * Visits an element and its descendants in document order, together with a copy of the same shape. `look` returns
 * whether the element is shown; descendants of elements that are not shown are skipped. `copyOf` returns the element's
 * copy on demand, because only few elements need it and each call has a cost. Neither tree may change meanwhile. The
 * browser lists both trees, because walking them would cost more than visiting.
 */
export function lookTogether(
  root: Element,
  rootCopy: Element,
  look: (original: Element, copyOf: () => Element) => boolean,
): void {
  if (!look(root, () => rootCopy)) return;
  const originals = listLookedAt(root);
  const copies = listLookedAt(rootCopy);
  if (originals.length !== copies.length)
    throw new Error('the copy has another shape than the page');
  let hidden: Element | null = null;
  originals.forEach((original, index) => {
    if (hidden && unclobbered.contains(hidden, original)) return;
    // Both lists have the same length.
    const copyOf = () => copies[index] as Element;
    hidden = look(original, copyOf) ? null : original;
  });
}

/** A selector with `svg *` would visit all ancestors of each element, which takes the square of the depth. */
function listLookedAt(root: Element): Element[] {
  const listed: Element[] = [];
  let skipped: Element | null = null;
  for (const element of unclobbered.findAll(root, LOOKED_AT)) {
    if (skipped && unclobbered.contains(skipped, element)) continue;
    skipped = NOT_LOOKED_INTO.has(element.localName) ? element : null;
    if (!skipped) listed.push(element);
  }
  return listed;
}
