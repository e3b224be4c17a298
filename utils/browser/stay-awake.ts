import { browser } from 'wxt/browser';

/** Browsers stop a background after thirty idle seconds; each extension API call restarts the timer. */
const CALL_INTERVAL = 20_000;

/** Keeps the background running. Returns a function that releases it. */
export function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_INTERVAL);
  return () => clearInterval(timer);
}
