const SCROLL_KEYS = new Set([
  ...['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '],
]);

/**
 * Calls back when a reader scrolls by hand: by wheel, touch, key or by dragging the bar. Scrolling by a script is none.
 * Answers how to stop.
 */
export function watchScrollingByHand(scroller: HTMLElement, onScroll: () => void): () => void {
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (SCROLL_KEYS.has(key)) onScroll();
  };
  const onPointerDown = ({ target, offsetX }: PointerEvent) => {
    // The bar is beside what the scroller shows.
    if (target === scroller && offsetX >= scroller.clientWidth) onScroll();
  };
  scroller.addEventListener('wheel', onScroll, { passive: true });
  scroller.addEventListener('touchmove', onScroll, { passive: true });
  scroller.addEventListener('keydown', onKeyDown);
  scroller.addEventListener('pointerdown', onPointerDown);
  return () => {
    scroller.removeEventListener('wheel', onScroll);
    scroller.removeEventListener('touchmove', onScroll);
    scroller.removeEventListener('keydown', onKeyDown);
    scroller.removeEventListener('pointerdown', onPointerDown);
  };
}
