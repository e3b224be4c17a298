import { isRunningText } from '@/utils/article/text/is-running-text';

/** A part has at least this many texts. */
const MIN_TEXTS = 2;
const SKIPPED = 'script, style, noscript, template, head, nav, button, select, textarea';

/**
 * Lists the parts of a page that may contain its whole article, in document order: elements with at least two texts,
 * without those that only wrap another one. Does not change the page. Reads its layout.
 */
export function listParts(page: Document): Element[] {
  const counts = countTexts(page);
  return [...counts.keys()]
    .filter((element) => {
      const count = counts.get(element) ?? 0;
      const isWrapper = [...children(element)].some((child) => counts.get(child) === count);
      return count >= MIN_TEXTS && !isWrapper && isShown(element);
    })
    .sort((one, other) =>
      // A part contains the next or precedes it.
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
}

/** Returns the smallest of these parts around an element; null if there is none. */
export function partAround(parts: readonly Element[], element: Element | null): Element | null {
  const known = new Set(parts);
  for (let one = element; one; one = parentOf(one)) if (known.has(one)) return one;
  return null;
}

/** Counts the texts inside each element. */
function countTexts(page: Document): Map<Element, number> {
  const counts = new Map<Element, number>();
  const root = page.body ?? page.documentElement;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    if (!isRunningText(text)) continue;
    const { parentElement } = walker.currentNode;
    if (!parentElement || Element.prototype.closest.call(parentElement, SKIPPED)) continue;
    for (let one: Element | null = parentElement; one; one = parentOf(one)) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
      if (one === root) break;
    }
  }
  return counts;
}

function isShown(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width > 0 && height > 0;
}

/** A form may have fields with the names of these properties. */
const GETTERS = {
  parent: Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get,
  children: Object.getOwnPropertyDescriptor(Element.prototype, 'children')?.get,
};
const parentOf = (element: Element): Element | null => GETTERS.parent?.call(element) ?? null;
const children = (element: Element): Iterable<Element> => GETTERS.children?.call(element) ?? [];
