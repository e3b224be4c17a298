/** Runs a task that moves elements in the page, and returns the focus to the element that had it. */
export async function keepFocus(page: Document, task: () => Promise<void>): Promise<void> {
  const { activeElement } = page;
  await task();
  // The list is rendered before the next frame.
  requestAnimationFrame(() => {
    if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus();
  });
}
