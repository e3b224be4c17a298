/** Where the view of a scroller begins, in the window's coordinates. The page's own scroller begins at the window's top. */
export function topEdgeOf(scroller: HTMLElement): number {
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  return isPage ? 0 : scroller.getBoundingClientRect().top;
}
