/** Serialises a sanitised fragment to HTML. Empties the fragment: copying it would cost as much as serialising. */
export function serialiseFragment(fragment: DocumentFragment): string {
  const carrier = fragment.ownerDocument.createElement('div');
  carrier.append(fragment);
  return carrier.innerHTML;
}
