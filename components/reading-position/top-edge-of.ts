/** Returns the top of a scroller's view in viewport coordinates: 0 for the scroller of the page. */
export function topEdgeOf(scroller: HTMLElement): number {
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  return isPage ? 0 : scroller.getBoundingClientRect().top;
}
