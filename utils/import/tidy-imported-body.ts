import { parseInert } from '@/utils/sanitisation/parse-inert';
import { sanitiseArticle } from '@/utils/sanitisation/sanitise-article';

/** What stands on its own lines in an article. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p h2 h3 h4 h5 h6 blockquote pre hr ul ol dl figure table'.split(' '),
);
/** Containers that the sanitiser unwraps: without lines of their own their texts would run together. */
const CONTAINERS = 'div, section, article, main, header, footer, aside, center, address, h1';

/**
 * Brings the body that another program kept of an article to the form of ours: sanitised, its addresses absolute, every
 * text in a block, every picture in a `<figure>`. Words are not lost. Linear in the size of the markup.
 */
export function tidyImportedBody(html: string, base: string): DocumentFragment {
  const page = parseInert(html);
  // The sanitiser takes no whole page.
  const body = page.createElement('div');
  body.append(...page.body.childNodes);
  resolveAddresses(body, base);
  // The deepest first, so that one look at the children tells.
  for (const container of [...body.querySelectorAll(CONTAINERS)].reverse()) toBlock(container);
  const fragment = sanitiseArticle(body);
  framePictures(fragment);
  wrapLooseText(fragment);
  return fragment;
}

function resolveAddresses(body: Element, base: string): void {
  for (const name of ['href', 'src']) {
    for (const element of body.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      if (URL.canParse(address, base)) element.setAttribute(name, new URL(address, base).href);
    }
  }
}

/** A container of nothing but lines becomes a paragraph, one with blocks in it is left to be unwrapped. */
function toBlock(container: Element): void {
  const holdsBlocks = [...container.children].some(({ localName }) => isBlock(localName));
  if (holdsBlocks && container.localName !== 'h1') return;
  const name = container.localName === 'h1' ? 'h2' : 'p';
  const block = container.ownerDocument.createElement(name);
  block.append(...container.childNodes);
  container.replaceWith(block);
}

const isBlock = (name: string): boolean => BLOCKS.has(name) || CONTAINER_NAMES.has(name);
const CONTAINER_NAMES: ReadonlySet<string> = new Set(CONTAINERS.split(', '));

function framePictures(fragment: DocumentFragment): void {
  for (const image of fragment.querySelectorAll('img:not(figure img)')) {
    const figure = fragment.ownerDocument.createElement('figure');
    const paragraph = image.closest('p');
    if (paragraph) paragraph.before(figure);
    else image.before(figure);
    figure.append(image);
    if (paragraph && isEmpty(paragraph)) paragraph.remove();
  }
}

const isEmpty = (element: Element): boolean =>
  element.querySelector('img') === null && (element.textContent ?? '').trim() === '';

/** Puts runs of text and of what stands within lines, at the top, into paragraphs. */
function wrapLooseText(fragment: DocumentFragment): void {
  let paragraph: Element | null = null;
  for (const node of [...fragment.childNodes]) {
    const isLine = !isBlock(node.nodeName.toLowerCase());
    if (!isLine) paragraph = null;
    else if (paragraph) paragraph.append(node);
    else if ((node.textContent ?? '').trim() === '') node.remove();
    else {
      paragraph = fragment.ownerDocument.createElement('p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    }
  }
}
