/** While the browser sizes the popup it reports sizes that mean nothing yet. Pixels and milliseconds. */
const LEAST = { width: 200, height: 240 };
const SETTLED_MS = 60;
/** A popup is cut to whole pixels; that is no lack of room. */
const ROUNDING = 1;

/**
 * On a small screen, in a narrow window or under a large page zoom, the browser gives a popup less than it asks for,
 * and the whole document would scroll, foot and all. Then the popup takes what it was given. Answers how to stop.
 */
export function fitSmallScreens(window: Window): () => void {
  let timer = 0;
  const fitSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const { innerWidth: width, innerHeight: height } = window;
      if (width < LEAST.width || height < LEAST.height) return;
      const { style, scrollWidth, scrollHeight } = window.document.documentElement;
      if (scrollWidth > width + ROUNDING) style.setProperty('--popup-width', `${width}px`);
      if (scrollHeight > height + ROUNDING) style.setProperty('--popup-height', `${height}px`);
    }, SETTLED_MS);
  };
  fitSoon();
  window.addEventListener('resize', fitSoon);
  return () => window.removeEventListener('resize', fitSoon);
}
