import { topEdgeOf } from './view-edge';

/** Scrolls so that a place in the article stands in the upper third of the view; where it is in view already, nothing moves. */
export function bringIntoView(scroller: HTMLElement, place: Range | Element): void {
  const box = place.getBoundingClientRect();
  const top = topEdgeOf(scroller);
  const isSeen =
    box.top >= top + scroller.clientHeight * 0.08 &&
    box.bottom <= top + scroller.clientHeight * 0.85;
  if (!isSeen) scroller.scrollTop += box.top - top - scroller.clientHeight * 0.3;
}
