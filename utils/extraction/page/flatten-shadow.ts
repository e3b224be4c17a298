import { replaceWithAll } from '@/utils/dom/move-nodes';
import { disarmNames } from './disarm-names';
import { dropCustomTypes } from './drop-custom-types';

/**
 * Replaces the children of a host's copy with a copy of its open shadow root, each `<slot>` filled as the browser does:
 * with the host's children of that slot name, or with the slot's own content.
 *
 * Calls `alongside` with each top-level element of the root and its new copy, while both have the same shape.
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
    if (copy instanceof Element) dropCustomTypes(copy);
    if (child instanceof Element && copy instanceof Element) alongside(child, copy);
  }

  disarmNames(content);
  const filling = groupBySlot(host);
  for (const slot of content.querySelectorAll('slot')) {
    const { name } = slot;
    replaceWithAll(slot, filling.get(name) ?? [...slot.childNodes]);
    // The browser fills only the first slot of a name.
    filling.delete(name);
  }
  host.replaceChildren(content);
}

/** Groups the host's children by slot. */
function groupBySlot(host: Element): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of host.childNodes) {
    const name = slotNameOf(node);
    const group = groups.get(name) ?? [];
    group.push(node);
    groups.set(name, group);
  }
  return groups;
}

function slotNameOf(node: Node): string {
  return node instanceof Element ? node.slot : '';
}
