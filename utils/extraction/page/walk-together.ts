import { unclobbered } from './unclobbered';

/** Elements of one tree in document order. */
export type ElementList = ArrayLike<Element>;

/**
 * Visits a tree's elements, given in document order, with a way to find each one's place in a copy of the same shape:
 * most are never asked for, and finding them costs. `visit` answers whether to go below; `depth` counts from 1. Neither tree may change under way. Iterative: a page may be deeper than the call stack.
 */
export function walkTogether(
  originals: ElementList,
  copies: ElementList,
  visit: (original: Element, findCopy: () => Element, depth: number) => boolean,
): void {
  const ancestors: Node[] = [];
  let skipBelow = Number.POSITIVE_INFINITY;
  for (let index = 0; index < originals.length; index++) {
    const original = originals[index];
    if (!original) return;
    const parent = unclobbered.parentNode(original);
    while (ancestors.length > 0 && ancestors.at(-1) !== parent) ancestors.pop();
    ancestors.push(original);
    const depth = ancestors.length;
    if (depth > skipBelow) continue;
    // The copy has the same shape, so it has an element there.
    const findCopy = () => copies[index] as Element;
    skipBelow = visit(original, findCopy, depth) ? Number.POSITIVE_INFINITY : depth;
  }
}
