/**
 * Puts a copy of an open shadow root's content in place of its host's children, each `<slot>` filled as the browser
 * fills it: with the host's children of that slot name, else with the slot's own content.
 *
 * `alongside` is called with each element at the top of the root and its fresh copy, while both have the same shape.
 */
export function flattenShadow(
  shadow: ShadowRoot,
  host: Element,
  alongside: (original: Element, copy: Element) => void,
): void {
  const document = host.ownerDocument;
  const content = document.createDocumentFragment();
  for (const child of shadow.childNodes) {
    const copy = document.importNode(child, true);
    content.append(copy);
    if (child instanceof Element && copy instanceof Element) alongside(child, copy);
  }

  const filling = groupBySlot(host);
  for (const slot of content.querySelectorAll('slot')) {
    slot.replaceWith(...(filling.get(slot.getAttribute('name') ?? '') ?? slot.childNodes));
  }
  host.replaceChildren(content);
}

/** The host's children by the slot they are meant for. */
function groupBySlot(host: Element): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of host.childNodes) {
    const name = slotNameOf(node);
    const group = groups.get(name);
    if (group) group.push(node);
    else groups.set(name, [node]);
  }
  return groups;
}

function slotNameOf(node: Node): string {
  return node instanceof Element ? (node.getAttribute('slot') ?? '') : '';
}
