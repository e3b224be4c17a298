import { type ReadonlySignal, signal } from '@preact/signals';
import { topEdgeOf } from '@/components/position/view-edge';

/** Keeps what is spoken in view, until the reader scrolls by hand. */
export interface AloudFollower {
  readonly isFollowing: ReadonlySignal<boolean>;
  /** What is spoken now. Scrolls there while following, when it has left the middle of the view. */
  show(range: Range): void;
  /** Follows again, and goes to what is spoken. */
  follow(): void;
  /** Stops following: the reader has gone elsewhere by other means than scrolling. */
  leave(): void;
  /** Stops listening. */
  stop(): void;
}

/** The middle of the view: what begins above or ends below it is scrolled to. Shares of the view's height. */
const BAND = { top: 0.12, bottom: 0.7 };
/** Where a sentence that is scrolled to begins. */
const AIM = 0.28;

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);
/** Where those keys mean something else. */
const OWN_KEYS =
  'input, textarea, select, button, summary, dialog, [role="menu"], [role="tablist"], [role="region"][data-aloud]';

/**
 * Follows in a scroller. A scroll is the reader's when a hand was seen: the wheel, a finger, a key that scrolls, or a
 * scroll while the pointer is down (the scroll bar, the middle button, a selection that is drawn out of view). Events of
 * scrolling itself do not tell whose they are: pictures that load and a new text size move the page as well.
 */
export function createAloudFollower(scroller: HTMLElement): AloudFollower {
  const stage = scroller.ownerDocument;
  const isFollowing = signal(true);
  let newest: Range | null = null;
  let isPointerDown = false;
  /** Whether a scroll of ours is under way. */
  let isOurs = false;

  const leave = () => {
    isFollowing.value = false;
  };
  const goTo = (range: Range) => {
    const distance = distanceTo(range, scroller);
    if (Math.abs(distance) < 1) return;
    isOurs = true;
    scroller.scrollBy({ top: distance, behavior: isCalm(stage) ? 'instant' : 'smooth' });
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
    scroll: () => isPointerDown && !isOurs && leave(),
    scrollend: () => {
      isOurs = false;
    },
  });

  return {
    isFollowing,
    show(range) {
      newest = range;
      if (isFollowing.value && isOutside(range, scroller)) goTo(range);
    },
    follow() {
      isFollowing.value = true;
      if (newest && isOutside(newest, scroller)) goTo(newest);
    },
    leave,
    stop: release,
  };
}

interface Hands {
  wheel(event: WheelEvent): void;
  touchmove(event: TouchEvent): void;
  keydown(event: KeyboardEvent): void;
  pointerdown(): void;
  pointerup(): void;
  scroll(): void;
  scrollend(): void;
}

/** Keys go to whatever has the focus, and a pointer may come up outside the scroller. */
function listenTo(scroller: HTMLElement, hands: Hands): () => void {
  const stage = scroller.ownerDocument;
  const stopping = new AbortController();
  const quietly = { passive: true, signal: stopping.signal };
  scroller.addEventListener('wheel', hands.wheel, quietly);
  scroller.addEventListener('touchmove', hands.touchmove, quietly);
  scroller.addEventListener('pointerdown', hands.pointerdown, quietly);
  scroller.addEventListener('scroll', hands.scroll, quietly);
  scroller.addEventListener('scrollend', hands.scrollend, quietly);
  stage.addEventListener('keydown', hands.keydown, quietly);
  stage.addEventListener('pointerup', hands.pointerup, quietly);
  stage.addEventListener('pointercancel', hands.pointerup, quietly);
  return () => stopping.abort();
}

function isScrollKey({ key, altKey, defaultPrevented, target }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || !SCROLL_KEYS.has(key)) return false;
  // What a key goes to is the document or an element of it.
  const element = target as Partial<Element> | null;
  return !element?.closest?.(OWN_KEYS);
}

function isOutside(range: Range, scroller: HTMLElement): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const edge = topEdgeOf(scroller);
  const height = scroller.clientHeight;
  return top < edge + height * BAND.top || bottom > edge + height * BAND.bottom;
}

/** How far to scroll so that the range begins where it should, as far as the scroller goes. CSS pixels. */
function distanceTo(range: Range, scroller: HTMLElement): number {
  const { top } = range.getBoundingClientRect();
  const { clientHeight, scrollHeight, scrollTop } = scroller;
  const wanted = scrollTop + top - topEdgeOf(scroller) - clientHeight * AIM;
  return Math.min(Math.max(0, wanted), Math.max(0, scrollHeight - clientHeight)) - scrollTop;
}

const isCalm = (stage: Document): boolean =>
  stage.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
