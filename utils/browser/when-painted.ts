/** Resolves once a window has painted what is in its document now. Never in a tab that is not shown. */
export const whenPainted = (
  view: Pick<Window, 'requestAnimationFrame' | 'setTimeout'>,
): Promise<void> =>
  new Promise((resolve) => view.requestAnimationFrame(() => view.setTimeout(resolve)));
