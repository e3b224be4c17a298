/**
 * Calls back with the reader's background colour whenever its look changes, once the reader is painted: painting the
 * scroll bar makes the browser lay out the page. Returns a function that stops.
 */
export function watchBackground(stage: Document, onChange: (colour: string) => void): () => void {
  const observer = new MutationObserver(() => {
    stage.defaultView?.requestAnimationFrame(() =>
      setTimeout(() => {
        const colour = stage.defaultView?.getComputedStyle(stage.body).backgroundColor;
        if (colour) onChange(colour);
      }),
    );
  });
  observer.observe(stage.documentElement, { attributes: true });
  return () => observer.disconnect();
}
