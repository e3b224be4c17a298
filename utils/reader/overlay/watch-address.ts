import { withoutFragment } from '@/utils/article/address/without-fragment';

/** How often the address is checked. Milliseconds. */
const CHECK_EVERY = 1_000;

/**
 * Calls back when a page changes its address without loading, as single-page apps do. Fragment changes are ignored.
 * Returns a function that stops.
 */
export function watchAddress(view: Window, onChange: (address: string) => void): () => void {
  let last = withoutFragment(view.location.href);
  const check = () => {
    const now = withoutFragment(view.location.href);
    if (now === last) return;
    last = now;
    onChange(view.location.href);
  };
  // `pushState` calls in the page's world are not observable from here, so the address is polled.
  const timer = view.setInterval(check, CHECK_EVERY);
  view.addEventListener('popstate', check);
  return () => {
    view.clearInterval(timer);
    view.removeEventListener('popstate', check);
  };
}
