import { isKeyTaken } from '@/components/keys/is-key-taken';
import { onMove } from '@/components/reading-position/view-events';
import { isElement } from '@/utils/dom/is-element';
import { matchShortcut } from '@/utils/keys/match-shortcut';

/** What the user does that moves the line focus. */
export interface FocusActions {
  step(by: 1 | -1): void;
  /** Scrolled, or turned the page. */
  scroll(): void;
  /** Pressed on an element at a point of the viewport. */
  press(element: Element, point: { x: number; y: number }): void;
  /** Goes to the start or the end of the article. Returns false to leave that to others. */
  end(which: 'first' | 'last'): boolean;
}

const SCROLL_KEYS = new Set(['PageUp', 'PageDown', ' ', 'ArrowUp', 'ArrowDown']);
const ENDS: Readonly<Record<string, 'first' | 'last'>> = { Home: 'first', End: 'last' };

/**
 * Listens until the signal is aborted. Scroll events do not distinguish the user from a script, so a scroll counts as
 * the user's after a wheel, a touch or a key, or while the pointer is down. Returns a function after which the next
 * scroll does not count as the user's.
 */
export function listenToInput(
  scroller: HTMLElement,
  signal: AbortSignal,
  actions: FocusActions,
): () => void {
  const stage = scroller.ownerDocument;
  const view = stage.defaultView;
  let isByPerson = false;
  let isPointerDown = false;
  let frame = 0;
  const noteInput = () => {
    isByPerson = true;
  };
  const passive = { signal, passive: true };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isKeyTaken(event, stage)) return;
    const shortcut = matchShortcut(event, 'line-focus', { singleKeys: true, isInField: false });
    const end = ENDS[event.key];
    if (shortcut) {
      event.preventDefault();
      actions.step(shortcut.id === 'nextLine' ? 1 : -1);
    } else if (end) {
      if (actions.end(end)) event.preventDefault();
    } else if (SCROLL_KEYS.has(event.key)) noteInput();
  };
  const onScroll = () => {
    if (!(isByPerson || isPointerDown) || frame) return;
    frame =
      view?.requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted) actions.scroll();
      }) ?? 0;
  };
  const onScrollEnd = () => {
    if (isByPerson) actions.scroll();
    isByPerson = false;
  };
  // Before the keys that turn pages.
  stage.addEventListener('keydown', onKeyDown, { signal, capture: true });
  scroller.addEventListener('wheel', ({ ctrlKey }) => ctrlKey || noteInput(), passive);
  scroller.addEventListener('touchmove', noteInput, passive);
  onMove(scroller, signal, noteInput);
  const setDown = (isDown: boolean) => () => {
    isPointerDown = isDown;
  };
  scroller.addEventListener('pointerdown', setDown(true), passive);
  stage.addEventListener('pointerup', setDown(false), passive);
  stage.addEventListener('pointercancel', setDown(false), passive);
  scroller.addEventListener('scroll', onScroll, passive);
  scroller.addEventListener('scrollend', onScrollEnd, passive);
  scroller.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      const isSelecting = stage.getSelection()?.isCollapsed === false;
      if (isSelecting || !isElement(target) || target.closest('a, button, summary')) return;
      actions.press(target, { x: clientX, y: clientY });
    },
    { signal },
  );
  return () => {
    isByPerson = false;
  };
}
