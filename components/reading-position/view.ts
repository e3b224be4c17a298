import { topEdgeOf } from './top-edge-of';

/** The pages of an article, side by side in its scroller. Lengths in pixels. */
export interface Pages {
  width: number;
  height: number;
  /** The number of columns on a page. */
  columns: number;
  /** The page in view, from 0. */
  current: number;
  /** The edge of the view where a line starts, in viewport coordinates. */
  edge: number;
  /** How far the first page is from the view. */
  scrolled: number;
  isRightToLeft: boolean;
}

/** The part of the article that is in view. Lengths in pixels. */
export interface View {
  /** The upper edge in viewport coordinates. */
  top: number;
  /** The height; in pages, that of all columns in view together. */
  length: number;
  /** Null if the article scrolls. */
  pages: Pages | null;
}

/** Where something is in the article: pixels along the text, from the start of the view. */
export interface FlowBox {
  start: number;
  end: number;
}

/** Measures the view of a scroller. */
export function readView(scroller: HTMLElement): View {
  const top = topEdgeOf(scroller);
  const pages = isPaged(scroller) ? readPages(scroller) : null;
  return { top, pages, length: pages ? pages.columns * pages.height : scroller.clientHeight };
}

/** Whether the article is shown in pages. It scrolls while the whole of it must be laid out. */
export const isPaged = (scroller: HTMLElement): boolean =>
  scroller.ownerDocument.documentElement.dataset['flow'] === 'pages' &&
  scroller.hasAttribute('data-scroller') &&
  scroller.dataset['whole'] === undefined;

function readPages(scroller: HTMLElement): Pages {
  const { left, right, width, height } = scroller.getBoundingClientRect();
  const view = scroller.ownerDocument.defaultView;
  const text = scroller.querySelector('[data-columns]');
  const isRightToLeft = view?.getComputedStyle(scroller).direction === 'rtl';
  const scrolled = Math.abs(scroller.scrollLeft);
  return {
    width,
    height,
    isRightToLeft,
    scrolled,
    columns: Number(text && view?.getComputedStyle(text).columnCount) || 1,
    current: width > 0 ? Math.round(scrolled / width) : 0,
    edge: isRightToLeft ? right : left,
  };
}

/** Returns the number, from 0, of the column of a box in viewport coordinates. */
export function columnOf(pages: Pages, box: Pick<DOMRect, 'left' | 'right'>): number {
  const inset = pages.isRightToLeft ? pages.edge - box.right : box.left - pages.edge;
  return Math.floor(((inset + pages.scrolled) * pages.columns) / pages.width);
}

/** Returns where a range or an element is; null if it is not laid out. */
export function flowBoxIn({ top, pages }: View, target: Range | Element): FlowBox | null {
  if (!pages) {
    const box = target.getBoundingClientRect();
    return { start: box.top - top, end: box.bottom - top };
  }
  const boxes = target.getClientRects();
  const [first, last] = [boxes[0], boxes[boxes.length - 1]];
  if (!first || !last) return null;
  const shiftOf = (box: DOMRect) =>
    (columnOf(pages, box) - pages.current * pages.columns) * pages.height - top;
  return { start: first.top + shiftOf(first), end: last.bottom + shiftOf(last) };
}

/** Returns the page, from 0, on which a box starts. */
export const pageOf = ({ pages, length }: View, { start }: FlowBox): number =>
  Math.max(0, (pages?.current ?? 0) + Math.floor(start / length));

/** Shows a page, from 0. */
export function turnTo(
  scroller: HTMLElement,
  page: number,
  behavior: ScrollBehavior = 'instant',
): void {
  const { pages } = readView(scroller);
  if (!pages) return;
  // A last page with an empty column is narrower than the view. The property is set only then, because setting it makes
  // the browser style every element again.
  if (scroller.scrollWidth < (page + 1) * pages.width) {
    scroller.style.setProperty('--pages', String(page + 1));
  }
  const left = page * pages.width * (pages.isRightToLeft ? -1 : 1);
  scroller.scrollTo({ left, top: 0, behavior });
}

/** Scrolls a range or an element to a share of the view's height, or shows its page. */
export function moveTo(
  scroller: HTMLElement,
  target: Range | Element,
  share: number,
  behavior?: ScrollBehavior,
): void {
  const view = readView(scroller);
  const box = flowBoxIn(view, target);
  if (!box) return;
  if (view.pages) turnTo(scroller, pageOf(view, box), behavior);
  else {
    const by = box.start - view.length * share;
    if (behavior) scroller.scrollBy({ top: by, behavior });
    else scroller.scrollTop += by;
  }
}
