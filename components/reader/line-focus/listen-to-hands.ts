import { isKeyTaken } from '@/components/keys/is-key-taken';
import { onMove } from '@/components/position/jump';
import { matchShortcut } from '@/utils/keys/match-shortcut';

/** What a person does that moves the line focus. */
export interface Hands {
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
 * Listens until the signal is aborted. Scroll events do not say who scrolled, so a scroll counts as the person's after a
 * wheel, a touch or a key, or while the pointer is down. Returns a function that takes the next scroll as the reader's own.
 */
export function listenToHands(
  scroller: HTMLElement,
  signal: AbortSignal,
  hands: Hands,
): () => void {
  const stage = scroller.ownerDocument;
  const view = stage.defaultView;
  let isByHand = false;
  let isPointerDown = false;
  let frame = 0;
  const byHand = () => {
    isByHand = true;
  };
  const quietly = { signal, passive: true };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isKeyTaken(event, stage)) return;
    const shortcut = matchShortcut(event, 'line-focus', { singleKeys: true, isInField: false });
    const end = ENDS[event.key];
    if (shortcut) {
      event.preventDefault();
      hands.step(shortcut.id === 'nextLine' ? 1 : -1);
    } else if (end) {
      if (hands.end(end)) event.preventDefault();
    } else if (SCROLL_KEYS.has(event.key)) byHand();
  };
  const onScroll = () => {
    if (!(isByHand || isPointerDown) || frame) return;
    frame =
      view?.requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted) hands.scroll();
      }) ?? 0;
  };
  const onScrollEnd = () => {
    if (isByHand) hands.scroll();
    isByHand = false;
  };
  // Before the keys that turn pages.
  stage.addEventListener('keydown', onKeyDown, { signal, capture: true });
  scroller.addEventListener('wheel', ({ ctrlKey }) => ctrlKey || byHand(), quietly);
  scroller.addEventListener('touchmove', byHand, quietly);
  onMove(scroller, signal, byHand);
  const setDown = (isDown: boolean) => () => {
    isPointerDown = isDown;
  };
  scroller.addEventListener('pointerdown', setDown(true), quietly);
  stage.addEventListener('pointerup', setDown(false), quietly);
  stage.addEventListener('pointercancel', setDown(false), quietly);
  scroller.addEventListener('scroll', onScroll, quietly);
  scroller.addEventListener('scrollend', onScrollEnd, quietly);
  scroller.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      // The target of a click is an element.
      const element = target as Element;
      const isSelecting = stage.getSelection()?.isCollapsed === false;
      if (isSelecting || element.closest('a, button, summary')) return;
      hands.press(element, { x: clientX, y: clientY });
    },
    { signal },
  );
  return () => {
    isByHand = false;
  };
}
