import { type ReadonlySignal, signal } from '@preact/signals';
import { topEdgeOf } from '@/components/position/view-edge';

/** Keeps the spoken text in view until the reader scrolls. */
export interface AloudFollower {
  readonly isFollowing: ReadonlySignal<boolean>;
  /** Sets the range being spoken. While following, scrolls to it if it is outside the middle of the view. */
  show(range: Range): void;
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
  'input, textarea, select, button, summary, dialog, [role="menu"], [role="tablist"], [role="region"][data-aloud]';

/**
 * Follows in a scroller. Scroll events do not say who scrolled, and pictures and text size move the page as well. So a
 * scroll counts as the reader's after a wheel, touch or key event, or while the pointer is down (scroll bar, middle
 * button, selection).
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

/** Listens on the document, because keys go to the focused element and the pointer can be released outside the scroller. */
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
  // The target of a key event is an element or the document.
  const element = target as Partial<Element> | null;
  return !element?.closest?.(OWN_KEYS);
}

function isOutside(range: Range, scroller: HTMLElement): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const edge = topEdgeOf(scroller);
  const height = scroller.clientHeight;
  return top < edge + height * BAND.top || bottom > edge + height * BAND.bottom;
}

/** Returns how far to scroll to the range, within the limits of the scroller. In CSS pixels. */
function distanceTo(range: Range, scroller: HTMLElement): number {
  const { top } = range.getBoundingClientRect();
  const { clientHeight, scrollHeight, scrollTop } = scroller;
  const wanted = scrollTop + top - topEdgeOf(scroller) - clientHeight * AIM;
  return Math.min(Math.max(0, wanted), Math.max(0, scrollHeight - clientHeight)) - scrollTop;
}

const isCalm = (stage: Document): boolean =>
  stage.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
