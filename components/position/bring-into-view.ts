import { topEdgeOf } from './view-edge';

/** Scrolls a place in the article into the upper third of the view, unless it is in view already. */
export function bringIntoView(scroller: HTMLElement, place: Range | Element): void {
  const box = place.getBoundingClientRect();
  const top = topEdgeOf(scroller);
  const isSeen =
    box.top >= top + scroller.clientHeight * 0.08 &&
    box.bottom <= top + scroller.clientHeight * 0.85;
  if (!isSeen) scroller.scrollTop += box.top - top - scroller.clientHeight * 0.3;
}
