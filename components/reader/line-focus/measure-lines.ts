import { columnOf, type View } from '@/components/reading-position/view';
import { isElement } from '@/utils/dom/is-element';
import { groupLines, type LineBox } from './group-lines';

/** Elements whose children are read one after another. */
const HOLDERS =
  'header, div, section, article, ul, ol, dl, blockquote, table, thead, tbody, tfoot, details, figure';
/** Elements that are one line, however high. */
const WHOLE = 'img, figure > button, figure > a:not(:has(img)), tr, math, [data-missing]';
/** Not lines: controls, ruby annotations, the site above the headline, and what screen readers skip. */
const SKIPPED =
  'rt, rp, hr, button:not(figure > button), [aria-hidden="true"], [data-extraction-summary], :has(+ h1)';

/**
 * Returns the parts of an article that are measured one by one, in order: paragraphs, items, rows, pictures, captions.
 */
export function listTextParts(article: Element): Element[] {
  return [...article.children].flatMap((child) => {
    if (child.matches(SKIPPED)) return [];
    return child.matches(HOLDERS) && !hasOwnText(child) ? listTextParts(child) : [child];
  });
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeType === node.TEXT_NODE && node.nodeValue?.trim() !== '',
  );

/** Returns the lines of a part, from the boxes of its text. */
export function measureLines(scroller: HTMLElement, view: View, part: Element): LineBox[] {
  const boxes = part.matches(WHOLE) ? [part.getBoundingClientRect()] : boxesIn(part);
  return groupLines(boxes.map((box) => toLineBox(scroller, view, box)));
}

function boxesIn(part: Element): DOMRect[] {
  const stage = part.ownerDocument;
  const range = stage.createRange();
  const boxes: DOMRect[] = [];
  const walker = stage.createTreeWalker(
    part,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      const isSkipped = isElement(node) && node.matches(SKIPPED);
      return isSkipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    },
  );
  for (let node = walker.nextNode(); node; ) {
    if (isElement(node) && node.matches(WHOLE)) {
      boxes.push(node.getBoundingClientRect());
      node = walker.nextSibling() ?? nextAfter(walker);
      continue;
    }
    if (node.nodeValue?.trim()) {
      range.selectNodeContents(node);
      boxes.push(...range.getClientRects());
    }
    node = walker.nextNode();
  }
  return boxes;
}

/** Returns the first node after the current one and its descendants. */
function nextAfter(walker: TreeWalker): Node | null {
  while (walker.parentNode()) {
    const next = walker.nextSibling();
    if (next) return next;
  }
  return null;
}

/** Converts viewport coordinates to those of the scrolled content. */
function toLineBox(scroller: HTMLElement, { top, pages }: View, box: DOMRect): LineBox {
  const { left } = scroller.getBoundingClientRect();
  return {
    column: pages ? columnOf(pages, box) : 0,
    left: box.left - left + scroller.scrollLeft,
    right: box.right - left + scroller.scrollLeft,
    top: box.top - top + scroller.scrollTop,
    bottom: box.bottom - top + scroller.scrollTop,
  };
}
