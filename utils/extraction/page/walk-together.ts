import { unclobbered } from './unclobbered';

/**
 * Visits an element and all below it together with their places in a copy of the same shape. `visit` answers whether
 * to go below; `depth` counts from 1. Neither tree may change under way. Iterative: a page may be deeper than the
 * call stack.
 */
export function walkTogether(
  root: Element,
  rootCopy: Element,
  visit: (original: Element, copy: Element, depth: number) => boolean,
): void {
  let original = root;
  let copy = rootCopy;
  let depth = 1;
  for (;;) {
    const below = visit(original, copy, depth) ? unclobbered.firstElementChild(original) : null;
    if (below) {
      depth += 1;
      original = below;
      copy = sameStep(unclobbered.firstElementChild(copy));
      continue;
    }
    let next = original === root ? null : unclobbered.nextElementSibling(original);
    while (!next) {
      if (original === root) return;
      original = sameStep(unclobbered.parentElement(original));
      if (original === root) return;
      copy = sameStep(unclobbered.parentElement(copy));
      depth -= 1;
      next = unclobbered.nextElementSibling(original);
    }
    original = next;
    copy = sameStep(unclobbered.nextElementSibling(copy));
  }
}

/** The trees have the same shape, so the copy has an element wherever the original has one. */
function sameStep(element: Element | null): Element {
  if (!element) throw new Error('the copy has another shape than the page');
  return element;
}
