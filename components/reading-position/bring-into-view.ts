import { flowBoxIn, moveTo, readView } from './view';
import { notifyJump } from './view-events';

/** Scrolls a range or an element into the upper third of the view, or shows its page, unless it is already in view. */
export function bringIntoView(scroller: HTMLElement, target: Range | Element): void {
  const view = readView(scroller);
  const box = flowBoxIn(view, target);
  if (!box) return;
  const isSeen = view.pages
    ? box.start >= 0 && box.start < view.length
    : box.start >= view.length * 0.08 && box.end <= view.length * 0.85;
  if (!isSeen) moveTo(scroller, target, 0.3);
  notifyJump(scroller, target);
}
