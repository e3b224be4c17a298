/** Milliseconds between looks at the address, in a browser that does not tell of changes. */
const LOOK_EVERY = 1_000;

/**
 * Calls back when a page goes to another address without being loaded anew, as sites do that draw their own pages. A
 * change of the fragment alone is none. Answers how to stop.
 */
export function watchAddress(view: Window, onChange: (address: string) => void): () => void {
  let last = withoutFragment(view.location.href);
  const look = () => {
    const now = withoutFragment(view.location.href);
    if (now === last) return;
    last = now;
    onChange(view.location.href);
  };
  // A page's scripts change the address in a world whose calls cannot be seen from here, so it is looked at.
  const timer = view.setInterval(look, LOOK_EVERY);
  view.addEventListener('popstate', look);
  return () => {
    view.clearInterval(timer);
    view.removeEventListener('popstate', look);
  };
}

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');
