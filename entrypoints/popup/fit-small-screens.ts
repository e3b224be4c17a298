/** The popup's height where there is room. Pixels; popup.module.css. */
const FULL_HEIGHT = 600;
/** While the browser sizes the popup it reports heights that mean nothing yet. Pixels and milliseconds. */
const LEAST_HEIGHT = 240;
const SETTLED_MS = 60;

/**
 * On a small screen, or under a large page zoom, the browser gives a popup less than its height, and the whole
 * document would scroll, foot and all. Then the popup is made as high as what it was given. Answers how to stop.
 */
export function fitSmallScreens(window: Window): () => void {
  let timer = 0;
  const fitSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const given = window.innerHeight;
      if (given < LEAST_HEIGHT || given >= FULL_HEIGHT) return;
      window.document.documentElement.style.setProperty('--popup-height', `${given}px`);
    }, SETTLED_MS);
  };
  fitSoon();
  window.addEventListener('resize', fitSoon);
  return () => window.removeEventListener('resize', fitSoon);
}
