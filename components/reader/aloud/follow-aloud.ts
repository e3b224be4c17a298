import { type ReadonlySignal, signal } from '@preact/signals';
import { scrollBehaviorIn } from '@/components/reading-position/scroll-behavior';
import { topEdgeOf } from '@/components/reading-position/top-edge-of';
import { flowBoxIn, pageOf, readView, turnTo } from '@/components/reading-position/view';
import { notifyJump, onMove } from '@/components/reading-position/view-events';
import { isElement } from '@/utils/dom/is-element';

/** Keeps the spoken text in view until the reader scrolls. */
export interface AloudFollower {
  readonly isFollowing: ReadonlySignal<boolean>;
  /** Sets the range being spoken. While following, scrolls to it if it is outside the middle of the view. */
  show(range: Range): void;
  /** Sets the word being spoken, which is in that range. */
  showWord(range: Range): void;
  /** Follows again, and scrolls to the spoken text. */
  follow(): void;
  /** Stops following, because the reader navigated elsewhere. */
  leave(): void;
  /** Stops listening. */
  stop(): void;
}

/** The middle of the view, in shares of its height. Text that starts above or ends below it is scrolled to. */
const BAND = { top: 0.12, bottom: 0.7 };
/** Where a sentence is scrolled to, as a share of the height. */
const AIM = 0.28;

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);
/** Elements in which these keys do something else. */
const OWN_KEYS =
  'input, textarea, select, button, summary, dialog, [role="menu"], [role="tablist"], [data-aloud]';

/**
 * Follows in a scroller. Scroll events do not distinguish the user from a script, and pictures and text size move the
 * page as well. So a scroll counts as the reader's after a wheel, touch or key event, or while the pointer is down
 * (scroll bar, middle button, selection).
 */
export function createAloudFollower(scroller: HTMLElement): AloudFollower {
  const stage = scroller.ownerDocument;
  const isFollowing = signal(true);
  let newest: Range | null = null;
  let isPointerDown = false;
  /** Whether our own scroll is in progress. */
  let isOurs = false;

  const leave = () => {
    isFollowing.value = false;
  };
  const goTo = (range: Range) => {
    const view = readView(scroller);
    const box = view.pages && flowBoxIn(view, range);
    if (box) return turnTo(scroller, pageOf(view, box), scrollBehaviorIn(stage));
    const distance = distanceTo(range, scroller);
    if (Math.abs(distance) < 1) return;
    isOurs = true;
    scroller.scrollBy({ top: distance, behavior: scrollBehaviorIn(stage) });
  };

  const release = listenTo(scroller, {
    wheel: ({ ctrlKey, deltaY }) => !ctrlKey && deltaY !== 0 && leave(),
    touchmove: ({ touches }) => touches.length === 1 && leave(),
    keydown: (event) => isScrollKey(event) && leave(),
    pointerdown: () => {
      isPointerDown = true;
    },
    pointerup: () => {
      isPointerDown = false;
    },
    move: leave,
    scroll: () => isPointerDown && !isOurs && leave(),
    scrollend: () => {
      isOurs = false;
    },
  });

  return {
    isFollowing,
    show(range) {
      newest = range;
      if (!isFollowing.value) return;
      if (isOutside(range, scroller)) goTo(range);
      notifyJump(scroller, range);
    },
    follow() {
      isFollowing.value = true;
      if (!newest) return;
      if (isOutside(newest, scroller)) goTo(newest);
      notifyJump(scroller, newest);
    },
    showWord(range) {
      if (!isFollowing.value) return;
      // A sentence may continue on the next page.
      if (readView(scroller).pages && isOutside(range, scroller)) goTo(range);
      notifyJump(scroller, range);
    },
    leave,
    stop: release,
  };
}

interface InputListeners {
  wheel(event: WheelEvent): void;
  touchmove(event: TouchEvent): void;
  keydown(event: KeyboardEvent): void;
  move(): void;
  pointerdown(): void;
  pointerup(): void;
  scroll(): void;
  scrollend(): void;
}

/**
 * Listens on the document, because keys go to the focused element and the pointer can be released outside the scroller.
 */
function listenTo(scroller: HTMLElement, listeners: InputListeners): () => void {
  const stage = scroller.ownerDocument;
  const stopping = new AbortController();
  const options = { passive: true, signal: stopping.signal };
  scroller.addEventListener('wheel', listeners.wheel, options);
  scroller.addEventListener('touchmove', listeners.touchmove, options);
  scroller.addEventListener('pointerdown', listeners.pointerdown, options);
  scroller.addEventListener('scroll', listeners.scroll, options);
  scroller.addEventListener('scrollend', listeners.scrollend, options);
  onMove(scroller, stopping.signal, listeners.move);
  stage.addEventListener('keydown', listeners.keydown, options);
  stage.addEventListener('pointerup', listeners.pointerup, options);
  stage.addEventListener('pointercancel', listeners.pointerup, options);
  return () => stopping.abort();
}

function isScrollKey({ key, altKey, defaultPrevented, target }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || !SCROLL_KEYS.has(key)) return false;
  return !isElement(target) || !target.closest(OWN_KEYS);
}

function isOutside(range: Range, scroller: HTMLElement): boolean {
  const view = readView(scroller);
  const box = flowBoxIn(view, range);
  if (!box) return false;
  if (view.pages) return box.start < 0 || box.start >= view.length;
  return box.start < view.length * BAND.top || box.end > view.length * BAND.bottom;
}

/** Returns how far to scroll to the range, within the limits of the scroller. In CSS pixels. */
function distanceTo(range: Range, scroller: HTMLElement): number {
  const { top } = range.getBoundingClientRect();
  const { clientHeight, scrollHeight, scrollTop } = scroller;
  const wanted = scrollTop + top - topEdgeOf(scroller) - clientHeight * AIM;
  return Math.min(Math.max(0, wanted), Math.max(0, scrollHeight - clientHeight)) - scrollTop;
}
