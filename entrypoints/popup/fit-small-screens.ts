/** Smaller sizes, in pixels, are reported while the browser still sizes the popup, and are ignored. */
const MIN_SIZE = { width: 200, height: 240 };
const SETTLED_MS = 60;
/** Pixels. A popup's size is rounded, which must not count as too small. */
const ROUNDING = 1;
/** Pixels. In this width, the words of the footer need the space of its icons. */
const NARROW = 440;

/**
 * Fits the popup to the size that the browser gives it. On a small screen or with a large zoom, that is less than the
 * popup asks for, and the whole document would scroll, with its footer. Returns a function that stops.
 *
 * Marks a narrow document with `data-narrow`. A media query would match and cease to match in each layout of a popup,
 * because the browser first lays it out 25 pixels wide to find the size that it needs.
 */
export function fitSmallScreens(window: Window): () => void {
  let timer = 0;
  const fitSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const { innerWidth: width, innerHeight: height } = window;
      if (width < MIN_SIZE.width || height < MIN_SIZE.height) return;
      const root = window.document.documentElement;
      root.toggleAttribute('data-narrow', width <= NARROW);
      const { style, scrollWidth, scrollHeight } = root;
      if (scrollWidth > width + ROUNDING) style.setProperty('--popup-width', `${width}px`);
      if (scrollHeight > height + ROUNDING) style.setProperty('--popup-height', `${height}px`);
    }, SETTLED_MS);
  };
  fitSoon();
  window.addEventListener('resize', fitSoon);
  return () => window.removeEventListener('resize', fitSoon);
}
