import { moveTo, placeIn, readView } from './view';
import { notifyJump } from './view-events';

/** Brings a place in the article into the upper third of the view or shows its page, unless it is in view already. */
export function bringIntoView(scroller: HTMLElement, place: Range | Element): void {
  const view = readView(scroller);
  const box = placeIn(view, place);
  if (!box) return;
  const isSeen = view.pages
    ? box.start >= 0 && box.start < view.length
    : box.start >= view.length * 0.08 && box.end <= view.length * 0.85;
  if (!isSeen) moveTo(scroller, place, 0.3);
  notifyJump(scroller, place);
}
