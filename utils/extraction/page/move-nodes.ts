/** Appends nodes to an element. Passing them as arguments would exceed the stack with a hundred thousand of them. */
export function appendAll(parent: ParentNode, nodes: Iterable<Node>): void {
  for (const node of nodes) parent.append(node);
}

/** Replaces a node with others, in order. */
export function replaceWithAll(node: ChildNode, nodes: Iterable<Node | string>): void {
  for (const other of nodes) node.before(other);
  node.remove();
}

/** Replaces an element with its content. An element without a parent stays as it is. */
export function unwrap(element: Element): void {
  for (const child of [...element.childNodes]) element.before(child);
  element.remove();
}

/** Copies all attributes. Parsers accept names that `setAttribute` does not. */
export function copyAttributes(from: Element, to: Element): void {
  for (const attribute of from.attributes) {
    to.setAttributeNode(attribute.cloneNode() as Attr); // The clone of an attribute is an attribute.
  }
}

/** Replaces an element with one of another name that has the same attributes and content. */
export function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  copyAttributes(element, renamed);
  appendAll(renamed, [...element.childNodes]);
  element.replaceWith(renamed);
}
