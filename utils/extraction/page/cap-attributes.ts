/** Longer attributes are examined. No name, label or address of an ordinary page is longer. Characters. */
const LONG = 2_000;
/** Attributes that may be truncated, because their beginning is enough. Characters. */
const LONGEST_WORDS: Readonly<Record<string, number>> = {
  class: LONG,
  id: LONG,
  itemprop: LONG,
  rel: LONG,
  style: LONG,
  alt: 4_000,
  title: LONG,
  'aria-label': LONG,
  'data-caption': 4_000,
  'data-latex': 20_000,
  // The content of a meta tag may be the text of the article.
  content: 20_000,
  lang: LONG,
  datetime: LONG,
  'aria-describedby': LONG,
  'data-mathml': 500_000,
};
/** A picture may be written into its address. */
const PICTURES = new Set(['src', 'data-src', 'data-original', 'data-lazy-src']);
/** A truncated address or list of addresses would be another one, so longer ones are removed. Characters. */
const LONGEST_OTHER = 20_000;

/**
 * More attributes than a paragraph becomes after a broken quotation mark. The time of each search for attributes grows
 * with the square of their number.
 */
const MAX_ATTRIBUTES = 1_000;

/** Whether an element has more attributes than any step can search in reasonable time. */
export const hasTooManyAttributes = (copy: Document): boolean =>
  [...copy.getElementsByTagName('*')].some(({ attributes }) => attributes.length > MAX_ATTRIBUTES);

/**
 * Shortens the attributes of a page's copy to what they are read for: words are truncated, other values are removed.
 * Later steps search attributes with patterns, whose time may grow faster than the length of the text.
 */
export function capAttributes(copy: Document): void {
  // The browser finds them much faster than a loop over all attributes.
  const found = copy.evaluate(`//@*[string-length() > ${LONG}]`, copy, null, LIST, null);
  for (let at = 0; at < found.snapshotLength; at++) {
    const attribute = found.snapshotItem(at) as Attr; // The expression selects attributes.
    const { name, value, ownerElement } = attribute;
    const longest = LONGEST_WORDS[name];
    if (longest !== undefined) attribute.value = value.slice(0, longest);
    else if (PICTURES.has(name) && value.trimStart().startsWith('data:')) continue;
    else if (value.length > LONGEST_OTHER) ownerElement?.removeAttributeNode(attribute);
  }
}

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`: a list that does not change with the document. */
const LIST = 7;
