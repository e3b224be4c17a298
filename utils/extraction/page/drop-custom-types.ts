import { appendAll, copyAttributes } from '@/utils/dom/move-nodes';

/**
 * Replaces the elements below a copied element that have the type of a custom element (`<p is="fancy-line">`) by plain
 * ones. An element keeps such a type without its attribute, and its markup would state it again.
 */
export function dropCustomTypes(root: Element): void {
  for (const custom of Element.prototype.querySelectorAll.call(root, '[is]')) {
    const plain = custom.ownerDocument.createElementNS(custom.namespaceURI, custom.localName);
    copyAttributes(custom, plain);
    plain.removeAttribute('is');
    appendAll(plain, [...custom.childNodes]);
    Element.prototype.replaceWith.call(custom, plain);
  }
}
