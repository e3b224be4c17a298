import { binarySearch } from '@/components/reading-position/binary-search';
import {
  columnOf,
  flowBoxIn,
  type Pages,
  readView,
  type View,
} from '@/components/reading-position/view';
import { comfortableHeight } from './comfortable-height';
import { type LineBox, nearestLine } from './group-lines';
import type { Line, LineLayout } from './line-layout';

/** Distances in pixels from a height at which there may be no text, for example between two paragraphs. */
const OFFSETS = [0, 12, -12, 28, -28, 52, -52, 90, -90, 150, -150, 240, -240];

/**
 * Returns the line to read in the view: at its comfortable height, or the first one on the page. Null if there is none.
 */
export function findComfortable(scroller: HTMLElement, layout: LineLayout): Line | null {
  const view = readView(scroller);
  if (view.pages) return findFirstOnPage(view, view.pages, layout);
  const { scrollTop: top, scrollHeight, clientHeight: height, clientLeft, clientWidth } = scroller;
  if (top <= 0) return layout.first();
  const wanted = comfortableHeight({ top, maxTop: scrollHeight - height, height });
  const middle = scroller.getBoundingClientRect().left + clientLeft + clientWidth / 2;
  for (const by of OFFSETS) {
    const element = scroller.ownerDocument.elementFromPoint(middle, view.top + wanted + by);
    const part = element ? layout.partOf(element) : -1;
    const index = nearestLine(layout.linesOf(part), 0, top + wanted);
    if (index >= 0) return layout.at(part, index);
  }
  // Below the article there are no lines.
  return top + wanted > scrollHeight / 2 ? layout.last() : null;
}

function findFirstOnPage(view: View, pages: Pages, layout: LineLayout): Line | null {
  const first = pages.current * pages.columns;
  const part = binarySearch(layout.parts.length, (index) => {
    const element = layout.parts[index];
    const box = element && flowBoxIn(view, element);
    return box != null && box.end > 0;
  });
  for (let number = part; number < layout.parts.length; number += 1) {
    const index = layout.linesOf(number).findIndex(({ column }) => column >= first);
    if (index >= 0) return layout.at(number, index);
  }
  return layout.last();
}

/** Returns the line on which a range or an element begins; null if it is not on a line. */
export function findLineOf(
  scroller: HTMLElement,
  layout: LineLayout,
  target: Range | Element,
): Line | null {
  const node = 'startContainer' in target ? target.startContainer : target;
  const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const inside = layout.partOf(node);
  const part = inside >= 0 ? inside : layout.parts.findIndex((one) => node.contains(one));
  return findLineAt(scroller, layout, part, {
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
  });
}

/** Returns the line of a part that is nearest to a point in the viewport; null if the part has none there. */
export function findLineAt(
  scroller: HTMLElement,
  layout: LineLayout,
  part: number,
  { x, y }: { x: number; y: number },
): Line | null {
  const { pages, top } = readView(scroller);
  const column = pages ? columnOf(pages, { left: x, right: x }) : 0;
  const index = nearestLine(layout.linesOf(part), column, y - top + scroller.scrollTop);
  return index >= 0 ? layout.at(part, index) : null;
}

/** Whether some of a line is in view. */
export function isInView(scroller: HTMLElement, { top, bottom, column }: LineBox): boolean {
  const { pages } = readView(scroller);
  if (pages) return Math.floor(column / pages.columns) === pages.current;
  return bottom > scroller.scrollTop && top < scroller.scrollTop + scroller.clientHeight;
}
