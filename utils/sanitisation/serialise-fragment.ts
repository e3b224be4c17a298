/** Writes a sanitised fragment as HTML text. The fragment is not changed. */
export function serialiseFragment(fragment: DocumentFragment): string {
  const carrier = fragment.ownerDocument.createElement('div');
  carrier.append(fragment.cloneNode(true));
  return carrier.innerHTML;
}
