/**
 * Reads properties of a node past anything the page has named after them: `<form><input name="localName">` makes
 * `form.localName` an element. Only needed before the copy is disarmed.
 */
export const unclobbered = {
  localName: (element: Element): string => read(Element.prototype, 'localName', element),
  shadowRoot: (element: Element): ShadowRoot | null =>
    read(Element.prototype, 'shadowRoot', element),
  attribute: (element: Element, name: string): string | null =>
    Element.prototype.getAttribute.call(element, name),
  find: (document: Document, selector: string): Element | null =>
    Document.prototype.querySelector.call(document, selector),
  findAll: (document: Document, selector: string): NodeListOf<Element> =>
    Document.prototype.querySelectorAll.call(document, selector),
  clone: (document: Document): Document =>
    // The clone of a document is a document.
    Node.prototype.cloneNode.call(document, true) as Document,
  walkElements: (document: Document, root: Node): TreeWalker =>
    Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT),
};

function read<T>(prototype: object, name: string, element: Element): T {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(element);
}
