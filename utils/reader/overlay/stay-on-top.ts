import type { Stage } from './open-stage';

/** After this many removals by the page, the stage is not opened again. */
const MAX_RETURNS = 3;

/**
 * Keeps a stage on top: raises it when the page opens a dialog or popover, and calls `onLost` when the page removes it,
 * as pages do that rewrite the whole document. `onLost` is called at most a few times. Returns a function that stops.
 */
export function stayOnTop(page: Document, stage: () => Stage, onLost: () => void): () => void {
  let returns = 0;
  const onToggle = (event: Event) => {
    if (event.target !== stage().host && page.querySelector(':modal, :popover-open'))
      stage().raise();
  };
  const observer = new MutationObserver(() => {
    if (stage().host.isConnected || returns >= MAX_RETURNS) return;
    returns += 1;
    // The root may have been replaced.
    observer.observe(page.documentElement, { childList: true });
    onLost();
  });
  // Also observes the document, because `document.open` replaces its root.
  observer.observe(page, { childList: true, subtree: false });
  observer.observe(page.documentElement, { childList: true });
  page.addEventListener('toggle', onToggle, true);
  return () => {
    observer.disconnect();
    page.removeEventListener('toggle', onToggle, true);
  };
}
