import type { Locator } from '@playwright/test';

/** Number of frames without movement: a smooth scroll starts within one or two. */
const FRAMES = 12;

/** Waits until an element has stopped scrolling. */
export const waitUntilStill = (scroller: Locator): Promise<void> =>
  scroller.evaluate(async (element, frames) => {
    let last = element.scrollTop;
    for (let still = 0; still < frames; still += 1) {
      await new Promise(requestAnimationFrame);
      if (element.scrollTop !== last) still = 0;
      last = element.scrollTop;
    }
  }, FRAMES);
