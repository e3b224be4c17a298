import { findScrollBox } from '@/components/keys/find-scroll-box';
import { isKeyTaken } from '@/components/keys/is-key-taken';
import { isElement } from '@/utils/dom/is-element';
import { matchShortcut } from '@/utils/keys/match-shortcut';
import type { Command } from '@/utils/keys/shortcuts';
import { createWheelTurns } from './wheel-turns';

/** Where to turn. */
export type Turn = 'next' | 'previous' | 'first' | 'last';

const TURNS: Record<Command<'pages'>, Turn> = {
  nextPage: 'next',
  previousPage: 'previous',
  firstPage: 'first',
  lastPage: 'last',
};

/** The smallest swipe, in pixels. */
const SWIPE = 48;
/** The smallest margin beside the text that turns the page when pressed, in pixels. */
const MARGIN = 24;

/** What a click beside the text reaches instead of turning the page. */
const CLICKABLE = 'a, button, summary, input, [data-scroll], pre';

/** Calls back when the user turns the page, until the signal is aborted. */
export function listenToTurns(
  scroller: HTMLElement,
  signal: AbortSignal,
  turn: (turn: Turn) => void,
): void {
  const stage = scroller.ownerDocument;
  const isRightToLeft = () => stage.defaultView?.getComputedStyle(scroller).direction === 'rtl';
  const turnTowards = (side: 'left' | 'right') =>
    turn((side === 'right') === isRightToLeft() ? 'previous' : 'next');

  stage.addEventListener(
    'keydown',
    (event) => {
      const wanted = readKey(event, stage);
      if (!wanted) return;
      event.preventDefault();
      if (event.key === 'ArrowLeft') turnTowards('left');
      else if (event.key === 'ArrowRight') turnTowards('right');
      else turn(wanted);
    },
    { signal },
  );
  const wheel = createWheelTurns();
  // In a wide window, there is room beside the pages.
  const frame = scroller.parentElement ?? scroller;
  frame.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || scrollsItself(event.target, event)) return;
      const wanted = wheel(event);
      if (wanted === 'left' || wanted === 'right') turnTowards(wanted);
      else if (wanted) turn(wanted);
    },
    { signal, passive: true },
  );
  listenToSwipes(frame, signal, (side) => turnTowards(side));
  frame.addEventListener(
    'click',
    (event) => {
      const side = marginAt(scroller, event);
      const isSelecting = stage.getSelection()?.isCollapsed === false;
      if (side && !isSelecting && !event.defaultPrevented) turnTowards(side);
    },
    { signal },
  );
}

function readKey(event: KeyboardEvent, stage: Document): Turn | null {
  if (isKeyTaken(event, stage)) return null;
  const shortcut = matchShortcut(event, 'pages', { singleKeys: true, isInField: false });
  return shortcut && TURNS[shortcut.id];
}

/** Whether a turn of the wheel scrolls a table or code that has more content in that direction. */
function scrollsItself(target: EventTarget | null, { deltaX, deltaY }: WheelEvent): boolean {
  const box = findScrollBox(target);
  if (!box) return false;
  const { scrollTop, scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
  if (Math.abs(deltaX) > Math.abs(deltaY)) return scrollWidth > clientWidth;
  return deltaY > 0 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 0;
}

function listenToSwipes(
  frame: HTMLElement,
  signal: AbortSignal,
  turnTowards: (side: 'left' | 'right') => void,
): void {
  let start: { x: number; y: number } | null = null;
  const begin = ({ touches, target }: TouchEvent) => {
    const [touch] = touches;
    const isFree = touches.length === 1 && !findScrollBox(target);
    start = touch && isFree ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const end = ({ changedTouches: [touch] }: TouchEvent) => {
    const isSelecting = frame.ownerDocument.getSelection()?.isCollapsed === false;
    if (!start || !touch || isSelecting) return;
    const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
    start = null;
    // A finger moves the page, so a swipe to the left shows what is on the right.
    if (Math.abs(x) >= SWIPE && Math.abs(x) > 1.5 * Math.abs(y))
      turnTowards(x < 0 ? 'right' : 'left');
  };
  frame.addEventListener('touchstart', begin, { signal, passive: true });
  frame.addEventListener('touchend', end, { signal, passive: true });
}

/** Returns the side of the page beside the text that was pressed. */
function marginAt(scroller: HTMLElement, { clientX, target }: MouseEvent): 'left' | 'right' | null {
  if (!isElement(target) || target.closest(CLICKABLE)) return null;
  const text = scroller.querySelector('[data-columns]');
  const view = scroller.ownerDocument.defaultView;
  const gap = text && view ? Number.parseFloat(view.getComputedStyle(text).columnGap) : 0;
  const margin = Math.max(MARGIN, (gap || 0) / 2 - MARGIN / 2);
  const { left, right } = scroller.getBoundingClientRect();
  if (clientX < left + margin) return 'left';
  return clientX > right - margin ? 'right' : null;
}
