import type { Block } from './block';

/** The attribute of a stand-in with the index of its block. */
const BLOCK_NUMBER = 'data-lectern-block';

/**
 * Replaces every block by a simple stand-in: the same element with the same names, text and share of links, without
 * pictures. Readability then has less to process, and can change the document without changing the blocks.
 */
export function placeStandIns(root: Element, blocks: readonly Block[]): void {
  // A page may carry the attribute itself.
  for (const marked of root.querySelectorAll(`[${BLOCK_NUMBER}]`))
    marked.removeAttribute(BLOCK_NUMBER);
  for (const block of blocks) block.element.replaceWith(makeStandIn(block));
}

/** Returns the indices of the blocks whose stand-ins are below `root`. */
export function readStandIns(root: ParentNode): Set<number> {
  const numbers = new Set<number>();
  for (const standIn of root.querySelectorAll(`[${BLOCK_NUMBER}]`)) {
    numbers.add(Number(standIn.getAttribute(BLOCK_NUMBER)));
  }
  return numbers;
}

function makeStandIn(block: Block): Element {
  const { element } = block;
  const standIn = element.ownerDocument.createElement(element.localName);
  for (const name of ['class', 'id', 'itemprop', 'role']) {
    const value = element.getAttribute(name);
    if (value) standIn.setAttribute(name, value);
  }
  standIn.setAttribute(BLOCK_NUMBER, String(block.index));
  standIn.append(...contentOf(block));
  return standIn;
}

function contentOf({ element, kind, text, linkDensity }: Block): Node[] {
  const document = element.ownerDocument;
  switch (kind) {
    case 'list': {
      const item = document.createElement(element.firstElementChild?.localName ?? 'li');
      item.append(...linesOf(document, text, linkDensity));
      return [item];
    }
    case 'quote': {
      const paragraph = document.createElement('p');
      paragraph.append(...linesOf(document, text, linkDensity));
      return [paragraph];
    }
    case 'table':
      // Readability recognises data tables by their cells.
      return [...element.children].map((part) => part.cloneNode(true));
    case 'figure': {
      const caption = document.createElement('figcaption');
      caption.append(text);
      return [caption];
    }
    case 'rule':
      return [];
    case 'paragraph':
    case 'heading':
    case 'preformatted':
      return linesOf(document, text, linkDensity);
  }
}

/** Returns the text with the given share of it, the end, in one link. */
function linesOf(document: Document, text: string, linkDensity: number): Node[] {
  if (linkDensity === 0) return [document.createTextNode(text)];
  const plain = Math.round(text.length * (1 - linkDensity));
  const link = document.createElement('a');
  link.setAttribute('href', '/');
  link.append(text.slice(plain));
  return [document.createTextNode(text.slice(0, plain)), link];
}
