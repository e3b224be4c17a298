import { unclobbered } from './unclobbered';

/**
 * Visits two trees of the same shape side by side, in document order, roots left out.
 *
 * `visit` answers whether to go below the pair. Iterative: a page may be deeper than the call stack. Neither tree may
 * change under way.
 */
export function walkTogether(
  original: Node,
  copy: Node,
  documents: { original: Document; copy: Document },
  visit: (original: Element, copy: Element) => boolean,
): void {
  const first = unclobbered.walkElements(documents.original, original);
  const second = unclobbered.walkElements(documents.copy, copy);
  let going = step(first, second, true);
  while (going) {
    // An element walker stands on elements only.
    going = step(first, second, visit(first.currentNode as Element, second.currentNode as Element));
  }
}

function step(first: TreeWalker, second: TreeWalker, below: boolean): boolean {
  if (below && first.firstChild()) return second.firstChild() !== null;
  for (;;) {
    if (first.nextSibling()) return second.nextSibling() !== null;
    if (!first.parentNode() || !second.parentNode()) return false;
    if (first.currentNode === first.root) return false;
  }
}
