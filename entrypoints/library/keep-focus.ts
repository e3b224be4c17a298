/**
 * Runs a task that moves elements in the page, then returns the focus to the element that had it, unless the user has
 * moved it meanwhile.
 */
export async function keepFocus(page: Document, task: () => Promise<void>): Promise<void> {
  const { activeElement } = page;
  await task();
  // The list is rendered before the next frame.
  requestAnimationFrame(() => {
    const { activeElement: now } = page;
    const isLost = !now || now === page.body;
    if (isLost && activeElement instanceof HTMLElement && activeElement.isConnected) {
      activeElement.focus();
    }
  });
}
