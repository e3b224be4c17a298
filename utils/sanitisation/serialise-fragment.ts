/** Writes a sanitised fragment as HTML text. The fragment is emptied: a copy would cost as much as the writing. */
export function serialiseFragment(fragment: DocumentFragment): string {
  const carrier = fragment.ownerDocument.createElement('div');
  carrier.append(fragment);
  return carrier.innerHTML;
}
