/** The height, as a share of the view, at which a line is read while the article scrolls. */
const MIDDLE = 0.36;
/** The same for the first line at the start of the article. */
const FIRST = 0.06;
/** The same for the last line at its end. */
const LAST = 0.94;
/** How much of the view is scrolled from either end until the line is at the middle height. */
const REACH = 0.6;

/** The scroll position of an article, the highest possible one, and the height of its view. In pixels. */
export interface ScrollState {
  top: number;
  maxTop: number;
  height: number;
}

/**
 * Returns the height in the view of the line to read, in pixels. It is higher at the start and lower at the end, so
 * that scrolling reaches the first and the last line.
 */
export function comfortableHeight({ top, maxTop, height }: ScrollState): number {
  const fromStart = Math.min(1, Math.max(0, top) / (REACH * height));
  const fromEnd = Math.min(1, Math.max(0, maxTop - top) / (REACH * height));
  const share = MIDDLE - (MIDDLE - FIRST) * (1 - fromStart) + (LAST - MIDDLE) * (1 - fromEnd);
  return height * share;
}

/**
 * Returns how far to scroll so that a line is at its comfortable height. `line`: pixels from the start of the article.
 */
export function scrollForLine(line: number, { maxTop, height }: Omit<ScrollState, 'top'>): number {
  let [low, high] = [0, Math.max(0, maxTop)];
  // Bisection works because the scrolled distance plus the height in the view only grows.
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (middle + comfortableHeight({ top: middle, maxTop, height }) < line) low = middle;
    else high = middle;
  }
  return low === 0 ? 0 : Math.round(high);
}
