import type { LibraryPageWorld } from './library-world';

/** The fragment of the page's URL. Each view is a history entry, but typing a search makes only one. */
export function createPageAddress(page: Window): LibraryPageWorld['address'] {
  const read = () => page.location.hash;
  return {
    read,
    write(fragment) {
      if (fragment === read()) return;
      const address = `${page.location.pathname}${page.location.search}${fragment}`;
      const isTyping = /[#&]search=/.test(fragment) && /[#&]search=/.test(read());
      if (isTyping) page.history.replaceState(null, '', address);
      else page.history.pushState(null, '', address);
    },
    listen: (onChange) => page.addEventListener('popstate', onChange),
  };
}
