import { unclobbered } from './unclobbered';

/**
 * Skips elements that are never laid out but are kept for their content (pictures in `<noscript>`, JSON-LD in scripts),
 * and drawings, which are removed as a whole. Scripts and styles inside formulas may contain elements.
 */
const LOOKED_AT =
  ':not(script, script *, style, style *, noscript, noscript *, template, link, meta, title, base, source, area, svg, svg *, br, wbr)';

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
  const originals = unclobbered.findAll(root, LOOKED_AT);
  const copies = unclobbered.findAll(rootCopy, LOOKED_AT);
  if (originals.length !== copies.length) throw new Error(OTHER_SHAPE);
  let hidden: Element | null = null;
  originals.forEach((original, index) => {
    if (hidden && unclobbered.contains(hidden, original)) return;
    const copyOf = () => copies[index] ?? fail();
    hidden = look(original, copyOf) ? null : original;
  });
}

const OTHER_SHAPE = 'the copy has another shape than the page';

function fail(): never {
  throw new Error(OTHER_SHAPE);
}
