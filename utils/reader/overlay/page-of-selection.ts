/** Head elements that describe the page. */
const METADATA = 'title, base, meta, link[rel~="canonical"], script[type="application/ld+json"]';
const BLOCKS = 'p, li, blockquote, table, figure, pre, h1, h2, h3, h4, h5, h6, div';

/**
 * Copies the selection of a page into an inert document, with the metadata of its head. Null if nothing is selected.
 * The page is not changed.
 */
export function pageOfSelection(page: Document): Document | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const copy = page.implementation.createHTMLDocument('');
  copy.documentElement.lang = page.documentElement.lang;
  copy.documentElement.dir = page.documentElement.dir;
  copy.head.replaceChildren(
    ...[...page.head.querySelectorAll(METADATA)].map((element) => copy.importNode(element, true)),
  );
  const article = copy.createElement('article');
  // Firefox allows several ranges.
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const part = selection.getRangeAt(index).cloneContents();
    article.append(asBlocks(copy.importNode(part, true)));
  }
  copy.body.append(article);
  return copy;
}

/** Text selected within one paragraph has no paragraph element. */
function asBlocks(part: DocumentFragment): DocumentFragment | HTMLElement {
  if (part.querySelector(BLOCKS)) return part;
  const paragraph = part.ownerDocument.createElement('p');
  paragraph.append(part);
  return paragraph;
}
