/** The XHTML namespace. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/** Creates an HTML element, in an HTML or XML document. Null attributes are omitted; strings become text nodes. */
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
