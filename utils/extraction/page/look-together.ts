import { unclobbered } from './unclobbered';

/**
 * Not looked at: what is never laid out, yet kept for what a reader may need of it (pictures in `<noscript>`, JSON-LD in
 * scripts), and drawings, which go as a whole.
 */
const LOOKED_AT =
  ':not(script, style, noscript, noscript *, template, link, meta, title, base, source, area, svg, svg *, br, wbr)';

/**
 * Looks at an element and all below it, in document order, beside a copy of the same shape. `look` answers whether the
 * element is shown; what is inside one that is not is passed over. It may ask for the element's place in the copy,
 * which few elements are worth: each that is named costs. Neither tree may change under way. Both are listed by the
 * browser, for to climb about in them costs more than to look.
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
