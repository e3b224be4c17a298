/** An element that can be focused: of HTML, SVG or MathML. */
export type Focusable = Element & HTMLOrSVGElement;

/** Returns the element of a document that has the focus; null if none has. */
export function focusedElement({ activeElement }: Document): Focusable | null {
  return isFocusable(activeElement) ? activeElement : null;
}

const isFocusable = (element: Element | null): element is Focusable =>
  element !== null && 'focus' in element;
