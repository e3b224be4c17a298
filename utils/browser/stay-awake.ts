import { browser } from 'wxt/browser';

/** Browsers end a background that has heard nothing for thirty seconds; each call of their own begins the time anew. */
const EVERY = 20_000;

/** Keeps the background from being ended while work is under way. Answers how to let go. */
export function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY);
  return () => clearInterval(timer);
}
