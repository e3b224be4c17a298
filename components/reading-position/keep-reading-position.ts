import { findAnchor, setAnchor } from './anchor';
import { findTopLine } from './top-line';
import { flowBoxIn, moveTo, readView } from './view';

/** Pixels above the first line when pages become scrolled text. */
const MARGIN = 16;

/**
 * Changes the layout of what `scroller` shows and keeps the line being read in place: the same character is at the same
 * height before and after, or on the page in view. `change` must take effect synchronously.
 */
export function keepReadingPosition(scroller: HTMLElement, change: () => void): void {
  const wasPaged = readView(scroller).pages !== null;
  const isAtStart = scroller.scrollTop <= 0 && scroller.scrollLeft === 0;
  const line = isAtStart ? null : (findAnchor(scroller) ?? findTopLine(scroller));
  change();
  if (!line) return;
  const view = readView(scroller);
  if (view.pages) {
    moveTo(scroller, line.range, 0);
    setAnchor(scroller, line.range);
    return;
  }
  setAnchor(scroller, null);
  const box = flowBoxIn(view, line.range);
  if (box) scroller.scrollTop += box.start - (wasPaged ? MARGIN : line.offset);
}
