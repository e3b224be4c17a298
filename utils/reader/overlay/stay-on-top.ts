import type { Stage } from './open-stage';

/** A page that keeps taking the reader away is let have its way. */
const MOST_RETURNS = 3;

/**
 * Keeps a stage over its page: lifts it when the page opens a dialog or popover of its own, and tells when the page's
 * scripts took it out, as those do that write the whole document anew. `onLost` is called at most a few times.
 * Answers how to stop.
 */
export function stayOnTop(page: Document, stage: () => Stage, onLost: () => void): () => void {
  let returns = 0;
  const onToggle = (event: Event) => {
    if (event.target !== stage().host && page.querySelector(':modal, :popover-open'))
      stage().raise();
  };
  const observer = new MutationObserver(() => {
    if (stage().host.isConnected || returns >= MOST_RETURNS) return;
    returns += 1;
    // The root may be another than before.
    observer.observe(page.documentElement, { childList: true });
    onLost();
  });
  // The document's own children too: `document.open` replaces its root.
  observer.observe(page, { childList: true, subtree: false });
  observer.observe(page.documentElement, { childList: true });
  page.addEventListener('toggle', onToggle, true);
  return () => {
    observer.disconnect();
    page.removeEventListener('toggle', onToggle, true);
  };
}
