/**
 * Calls back at most once a frame when something may have moved in the article: its view or its height changed, or a
 * picture, a font or a formula arrived. Ends when the signal is aborted.
 */
export function watchLayout(scroller: HTMLElement, signal: AbortSignal, call: () => void): void {
  const stage = scroller.ownerDocument;
  const view = stage.defaultView;
  if (!view) return;
  let frame = 0;
  const change = () => {
    if (frame || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) call();
    });
  };
  const resizing = new view.ResizeObserver(change);
  const growing = new view.MutationObserver(change);
  resizing.observe(scroller);
  const body = scroller.querySelector('[data-article-body]');
  if (body) resizing.observe(body);
  const article = scroller.querySelector('[data-article]');
  if (article) growing.observe(article, { childList: true, subtree: true });
  // These events do not bubble.
  for (const name of ['load', 'error', 'toggle']) {
    scroller.addEventListener(name, change, { capture: true, signal });
  }
  stage.fonts?.addEventListener('loadingdone', change, { signal });
  signal.addEventListener('abort', () => {
    resizing.disconnect();
    growing.disconnect();
  });
}
