/** The namespace of HTML's elements in XML. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * An element of HTML, for a document of HTML or of XML alike. Attributes that are null are left out; texts become text
 * nodes.
 */
export function makeElement(
  page: Document,
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...children: (string | Node)[]
): Element {
  const element = page.createElementNS(XHTML, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}
