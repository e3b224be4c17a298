/**
 * Remembers where a page is scrolled to and what has its focus. Answers how to put both back, to the pixel and without
 * the page's own smooth scrolling.
 */
export function holdPlace(page: Document): () => void {
  const { scrollX, scrollY } = page.defaultView ?? { scrollX: 0, scrollY: 0 };
  const focused = page.activeElement;
  return () => {
    const view = page.defaultView;
    if (!view) return;
    if (focused && focused !== page.body && focused !== page.activeElement && focused.isConnected) {
      // Anything that can have the focus has this method, whatever kind of element it is.
      (focused as HTMLElement).focus({ preventScroll: true });
    }
    if (view.scrollX === scrollX && view.scrollY === scrollY) return;
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
