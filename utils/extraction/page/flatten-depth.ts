import { replaceWithAll } from '@/utils/dom/move-nodes';

/**
 * All but one of 912 pages have at most 56 levels. Many steps visit the levels around an element, and Readability reads
 * the text of each element again for each level around it.
 */
export const DEEPEST_LEVEL = 100;
/** Selects the outermost elements that are deeper. The browser's selector engine is faster than any walk. */
const TOO_DEEP = `:root${' > *'.repeat(DEEPEST_LEVEL)}`;

/**
 * Removes the containers below the deepest useful level and keeps their content, in place. `hidden` elements stay,
 * because later steps remove them with their content.
 */
export function flattenDepth(copy: Document, hidden: ReadonlySet<Element>): void {
  for (const element of copy.querySelectorAll(TOO_DEEP)) {
    const content = findContent(element, hidden);
    if (content[0] === element) continue;
    // Outside the document, because browsers take much longer for each node that leaves it at such a depth.
    const place = copy.createTextNode('');
    element.replaceWith(place);
    replaceWithAll(place, content);
  }
}

/**
 * Returns the texts, the innermost elements and the hidden elements of a subtree, in order. Moving the subtree out of
 * one container after another would move each of its nodes once for each level.
 */
function findContent(root: Element, hidden: ReadonlySet<Element>): ChildNode[] {
  const content: ChildNode[] = [];
  const rest: ChildNode[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    const isContainer = node instanceof Element && node.firstElementChild && !hidden.has(node);
    if (isContainer) for (const child of [...node.childNodes].reverse()) rest.push(child);
    else content.push(node);
  }
  return content;
}
