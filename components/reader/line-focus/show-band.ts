import { readView } from '@/components/reading-position/view';
import { boxAround, type LineBox } from './group-lines';
import type { Line, LineLayout } from './line-layout';

/** Pixels between the band and the text beside it on a page. */
const MARGIN = 12;

/** Places the band over a line and its neighbours, `count` lines in all, as far as they are in the same column. */
export function showBand(
  scroller: HTMLElement,
  band: HTMLElement,
  { layout, line, count }: { layout: LineLayout; line: Line; count: number },
): void {
  const lines = linesAround(layout, line, count);
  const box = boxAround(
    lines.map((one) => one.box),
    { before: beside(layout, lines[0], -1), after: beside(layout, lines.at(-1), 1) },
  );
  band.hidden = !box;
  if (!box) return;
  band.style.top = `${box.top}px`;
  band.style.height = `${box.bottom - box.top}px`;
  const { left, width } = sidesOf(scroller, box);
  band.style.left = `${left}px`;
  band.style.width = `${width}px`;
}

/** Returns the lines in focus: as many after as before, and more on one side where the other ends. */
function linesAround(layout: LineLayout, line: Line, count: number): Line[] {
  const lines = [line];
  const take = (by: 1 | -1) => {
    const end = by > 0 ? lines.at(-1) : lines[0];
    const next = end && layout.step(end, by);
    if (next?.box.column !== line.box.column) return false;
    if (by > 0) lines.push(next);
    else lines.unshift(next);
    return true;
  };
  for (let one = 0; one < (count - 1) / 2; one += 1) {
    if (!take(-1)) take(1);
    if (lines.length < count && !take(1)) take(-1);
  }
  return lines;
}

function beside(layout: LineLayout, line: Line | undefined, by: 1 | -1): LineBox | null {
  const next = line && layout.step(line, by);
  return next && next.box.column === line.box.column ? next.box : null;
}

/** As wide as the view where the article scrolls, else as its column. */
function sidesOf(scroller: HTMLElement, { column }: LineBox): { left: number; width: number } {
  const { pages } = readView(scroller);
  if (!pages) return { left: 0, width: scroller.clientWidth };
  const text = scroller.querySelector('[data-columns]');
  const gap = text && scroller.ownerDocument.defaultView?.getComputedStyle(text).columnGap;
  const space = Math.max(0, Number.parseFloat(gap ?? '0') / 2 - MARGIN) || 0;
  const columnWidth = pages.width / pages.columns;
  const start = pages.isRightToLeft
    ? pages.width - (column + 1) * columnWidth
    : column * columnWidth;
  return { left: start + space, width: columnWidth - 2 * space };
}
