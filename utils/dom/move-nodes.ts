/** Appends nodes to an element. Passing them as arguments would exceed the stack with a hundred thousand of them. */
export function appendAll(parent: ParentNode, nodes: Iterable<Node>): void {
  for (const node of nodes) parent.append(node);
}

/**
 * Replaces a node, which must have a parent, with others, in order. Inserts them all at once: in elements with slots,
 * such as `<summary>`, inserting one at a time takes longer with every child.
 */
export function replaceWithAll(
  node: Element | CharacterData,
  nodes: Iterable<Node | string>,
): void {
  const fragment = node.ownerDocument.createDocumentFragment();
  for (const other of nodes) fragment.append(other);
  node.replaceWith(fragment);
}

/** Replaces an element with its content. An element without a parent stays as it is. */
export function unwrap(element: Element): void {
  if (element.parentNode) replaceWithAll(element, [...element.childNodes]);
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
