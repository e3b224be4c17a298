/**
 * Puts a copy of an open shadow root's content in place of its host's children, each `<slot>` filled as the browser
 * fills it: with the host's children of that slot name, else with the slot's own content.
 *
 * `alongside` is called with the elements of the root and of its fresh copy, in document order, while both have the
 * same shape.
 */
export function flattenShadow(
  shadow: ShadowRoot,
  host: Element,
  alongside: (originals: ArrayLike<Element>, copies: ArrayLike<Element>) => void,
): void {
  const document = host.ownerDocument;
  const content = document.createDocumentFragment();
  for (const child of shadow.childNodes) content.append(document.importNode(child, true));
  alongside(shadow.querySelectorAll('*'), content.querySelectorAll('*'));

  const light = [...host.childNodes];
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const filling = light.filter((node) => slotNameOf(node) === name);
    slot.replaceWith(...(filling.length > 0 ? filling : slot.childNodes));
  }
  host.replaceChildren(content);
}

function slotNameOf(node: Node): string {
  return node instanceof Element ? (node.getAttribute('slot') ?? '') : '';
}
