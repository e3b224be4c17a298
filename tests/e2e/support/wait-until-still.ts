import type { Locator } from '@playwright/test';

/** Number of frames without movement: a smooth scroll starts within one or two. */
const FRAMES = 12;

/** Waits until an element has stopped scrolling. */
export const waitUntilStill = (scroller: Locator): Promise<void> =>
  scroller.evaluate(async (element, frames) => {
    const place = () => element.scrollTop + element.scrollLeft;
    let last = place();
    for (let still = 0; still < frames; still += 1) {
      await new Promise(requestAnimationFrame);
      if (place() !== last) still = 0;
      last = place();
    }
  }, FRAMES);
