import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';
import { CONTAINERS, sanitiseImportedBody } from '@/utils/sanitisation/sanitise-import';

/** The block elements of an article. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p h2 h3 h4 h5 h6 blockquote pre hr ul ol dl figure table'.split(' '),
);
const CONTAINER_NAMES: ReadonlySet<string> = new Set(CONTAINERS);

/**
 * Converts an imported body to the form of an article: sanitised, all text in blocks, all pictures in `<figure>`.
 * Relative addresses are removed. No text is lost. Linear in the size of the markup.
 */
export function tidyImportedBody(html: string): DocumentFragment {
  const body = sanitiseImportedBody(html);
  // Deepest first, so that checking the children is enough.
  const containers = [...body.querySelectorAll(CONTAINERS.join())].reverse();
  for (const container of containers) toBlock(container);
  const root = body.ownerDocument.createElement('div');
  root.append(body);
  const fragment = sanitiseArticle(root);
  framePictures(fragment);
  wrapLooseText(fragment);
  return fragment;
}

/** A container without blocks becomes a paragraph. One with blocks is unwrapped later. */
function toBlock(container: Element): void {
  const holdsBlocks = [...container.children].some(({ localName }) => isBlock(localName));
  if (holdsBlocks && container.localName !== 'h1') wrapLooseText(container);
  else {
    const name = container.localName === 'h1' ? 'h2' : 'p';
    const block = container.ownerDocument.createElement(name);
    block.append(...container.childNodes);
    container.replaceWith(block);
  }
}

const isBlock = (name: string): boolean => BLOCKS.has(name) || CONTAINER_NAMES.has(name);

function framePictures(fragment: DocumentFragment): void {
  const left = new Set<Element>();
  for (const image of fragment.querySelectorAll('img')) {
    if (image.closest('figure')) continue;
    const figure = fragment.ownerDocument.createElement('figure');
    const paragraph = image.closest('p');
    (paragraph ?? image).before(figure);
    figure.append(image);
    if (paragraph) left.add(paragraph);
  }
  for (const paragraph of left) if (isBlank(paragraph)) paragraph.remove();
}

const isBlank = (node: Node): boolean => (node.textContent ?? '').trim() === '';

/** Wraps runs of text and inline elements in paragraphs. */
function wrapLooseText(parent: Element | DocumentFragment): void {
  let paragraph: Element | null = null;
  for (const node of [...parent.childNodes]) {
    const isLine = !isBlock(node.nodeName.toLowerCase());
    if (!isLine) paragraph = null;
    else if (paragraph) paragraph.append(node);
    else if (isBlank(node) && node.nodeName !== 'IMG') node.remove();
    else {
      paragraph = parent.ownerDocument.createElement('p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    }
  }
}
