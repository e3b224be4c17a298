import { textOf } from '@/utils/article/text/squeeze-text';
import { appendAll } from '@/utils/dom/move-nodes';
import type { Block } from '../blocks/block';
import { showCards } from '../content/link-embeds';
import { PIECE } from '../left-out/mark-pieces';
import { isDecoration, isSmall } from '../pictures/picture-address';
import { unframeText } from './unframe-text';

/** What `composeBody` composes. */
interface Composition {
  /** The indices of the chosen blocks. */
  body: ReadonlySet<number>;
  /** The base of relative addresses. */
  base: string;
  /** The elements that hold pieces that were left out, by index of the block. */
  wrappers?: ReadonlyMap<number, Element>;
}

/**
 * Moves the chosen blocks, and pieces that were left out, into a new element, in order and without their containers.
 * Headings start at `h2`, every picture is in its own `<figure>`, links are absolute.
 */
export function composeBody(
  document: Document,
  blocks: readonly Pick<Block, 'index' | 'element'>[],
  { body, base, wrappers }: Composition,
): Element {
  const container = document.createElement('div');
  for (const { index, element } of blocks) {
    const wrapper = wrappers?.get(index);
    if (wrapper) {
      wrapper.append(element);
      container.append(wrapper);
    } else if (body.has(index)) container.append(element);
  }
  unframeText(container);
  liftPictures(container);
  moveSlidesBelowText(container);
  // After the article's own pictures.
  showCards(container);
  levelHeadings(container);
  makeLinksAbsolute(container, base);
  for (const details of container.querySelectorAll('details')) details.setAttribute('open', '');
  return container;
}

function liftPictures(container: Element): void {
  for (const figure of container.querySelectorAll('figure')) {
    const [image, more] = figure.querySelectorAll('img');
    if (image && !more && !textOf(figure)) figure.replaceChildren(image);
  }
  const left = new Set<Element>();
  for (const image of container.querySelectorAll('img')) {
    if (image.closest(`figure, ${PIECE}`)) continue;
    const block = topLevelOf(image, container);
    left.add(block);
    if (isSmall(image) || isDecoration(image.getAttribute('src') ?? '')) {
      image.remove();
    } else {
      const figure = image.ownerDocument.createElement('figure');
      block.before(figure);
      figure.append(image);
    }
  }
  for (const block of left) if (!textOf(block) && !block.querySelector('img')) block.remove();
}

/** With more pictures in a row above the text, they are the slides of a carousel. */
const MAX_LEAD_PICTURES = 3;

/** Leaves the first slide of a carousel above the text and moves the others below, so that the text is near the top. */
function moveSlidesBelowText(container: Element): void {
  const parts = [...container.children];
  const end = parts.findIndex(({ localName }) => localName !== 'figure');
  if (end > MAX_LEAD_PICTURES) appendAll(container, parts.slice(1, end));
}

function topLevelOf(node: Element, container: Element): Element {
  let top = node;
  while (top.parentElement && top.parentElement !== container) top = top.parentElement;
  return top;
}

/** Makes the highest level `h2`, the next `h3` and so on. The headline is the only `h1`, and no level is skipped. */
function levelHeadings(container: Element): void {
  const headings = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = [...new Set(headings.map((heading) => heading.localName))].sort();
  for (const heading of headings) {
    const level = Math.min(6, levels.indexOf(heading.localName) + 2);
    const renamed = heading.ownerDocument.createElement(`h${level}`);
    for (const name of ['lang', 'dir']) {
      const value = heading.getAttribute(name);
      if (value) renamed.setAttribute(name, value);
    }
    appendAll(renamed, [...heading.childNodes]);
    heading.replaceWith(renamed);
  }
}

function makeLinksAbsolute(container: Element, base: string): void {
  for (const link of container.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
    else link.removeAttribute('href');
  }
}
