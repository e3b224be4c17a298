import { focusedElement } from '@/utils/dom/focused-element';

/**
 * Remembers a page's scroll position and focus. Returns a function that restores both exactly, without smooth
 * scrolling.
 */
export function keepScrollAndFocus(page: Document): () => void {
  const { scrollX, scrollY } = page.defaultView ?? { scrollX: 0, scrollY: 0 };
  const focused = focusedElement(page);
  return () => {
    const view = page.defaultView;
    if (!view) return;
    if (focused && focused !== page.body && focused !== page.activeElement && focused.isConnected) {
      focused.focus({ preventScroll: true });
    }
    if (view.scrollX === scrollX && view.scrollY === scrollY) return;
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
