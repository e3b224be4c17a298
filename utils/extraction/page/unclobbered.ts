/**
 * Reads properties of live nodes that the page may have shadowed: `<form><input name="localName">` makes
 * `form.localName` an element. Only needed before `disarmNames`. The getters are looked up once, because a page has
 * thousands of elements.
 */
export const unclobbered = {
  root: getterOf<Document, Element | null>(Document.prototype, 'documentElement'),
  head: getterOf<Document, HTMLHeadElement | null>(Document.prototype, 'head'),
  body: getterOf<Document, HTMLElement | null>(Document.prototype, 'body'),
  implementation: getterOf<Document, DOMImplementation>(Document.prototype, 'implementation'),
  frameDocument: getterOf<Element, Document | null>(HTMLIFrameElement.prototype, 'contentDocument'),
  shadowRoot: getterOf<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot'),
  parent: getterOf<Node, Element | null>(Node.prototype, 'parentElement'),
  text: getterOf<Element, string>(Node.prototype, 'textContent'),
  attribute: (element: Element, name: string): string | null =>
    Element.prototype.getAttribute.call(element, name),
  contains: (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner),
  find: (document: Document, selector: string): Element | null =>
    Document.prototype.querySelector.call(document, selector),
  findAll: (root: Document | DocumentFragment | Element, selector: string): NodeListOf<Element> =>
    typeOf(root).prototype.querySelectorAll.call(root, selector),
  /** Returns a walker over every text node of an element, in document order. */
  walkTexts: (document: Document, root: Element): TreeWalker =>
    Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT),
};

/** Not `instanceof`: elements of a frame have other constructors. */
function typeOf({ nodeType }: Node): typeof Document | typeof DocumentFragment | typeof Element {
  if (nodeType === Node.DOCUMENT_NODE) return Document;
  return nodeType === Node.DOCUMENT_FRAGMENT_NODE ? DocumentFragment : Element;
}

function getterOf<Of, T>(prototype: object, name: string): (of: Of) => T {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`the browser has no ${name}`);
  return (of) => getter.call(of);
}
