const JUMP = 'lectern-jump';
const MOVE = 'lectern-move';

/**
 * Notifies the parts of the reader that follow the view that it has jumped to a heading, a match or spoken words.
 */
export function notifyJump(scroller: HTMLElement, target: Range | Element): void {
  const view = scroller.ownerDocument.defaultView;
  if (view) scroller.dispatchEvent(new view.CustomEvent(JUMP, { detail: target }));
}

/** Calls back with the target of each jump until the signal is aborted. */
export function onJump(
  scroller: HTMLElement,
  signal: AbortSignal,
  call: (target: Range | Element) => void,
): void {
  // Only `notifyJump` dispatches this event.
  const listen = (event: Event) => call((event as CustomEvent<Range | Element>).detail);
  scroller.addEventListener(JUMP, listen, { signal });
}

/** Notifies the same parts that the user turned the page or moved to another line. */
export function notifyMove(scroller: HTMLElement): void {
  const view = scroller.ownerDocument.defaultView;
  if (view) scroller.dispatchEvent(new view.Event(MOVE));
}

/** Calls back for each such move until the signal is aborted. */
export function onMove(scroller: HTMLElement, signal: AbortSignal, call: () => void): void {
  scroller.addEventListener(MOVE, call, { signal });
}
