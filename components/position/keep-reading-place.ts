import { findTopLine } from './top-line';
import { topEdgeOf } from './view-edge';

/**
 * Changes the layout of what `scroller` shows and keeps the line being read in place: the same character is at the same
 * height before and after. `change` must take effect synchronously.
 */
export function keepReadingPlace(scroller: HTMLElement, change: () => void): void {
  const line = scroller.scrollTop > 0 ? findTopLine(scroller) : null;
  change();
  if (!line) return;
  scroller.scrollTop += line.range.getBoundingClientRect().top - topEdgeOf(scroller) - line.offset;
}
