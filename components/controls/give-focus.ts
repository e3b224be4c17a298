import type { Focusable } from '@/utils/dom/focused-element';

/**
 * Moves the focus to the scroller of an article, so that scroll keys work there. Shows no focus ring around the whole
 * article: the user has not moved the focus there.
 */
export function giveFocus(scroller: Focusable | null): void {
  if (!scroller) return;
  scroller.dataset['givenFocus'] = '';
  scroller.focus({ preventScroll: true });
}

/** Returns the focus to where it was. Shows no focus ring around the whole article. */
export function returnFocus(element: Focusable | null): void {
  if (element?.matches('[data-scroller]')) giveFocus(element);
  // Does nothing if it is gone.
  else element?.focus({ preventScroll: true });
}

/** Must be called when the scroller has lost the focus. */
export function forgetGivenFocus({ currentTarget }: { currentTarget: HTMLElement }): void {
  delete currentTarget.dataset['givenFocus'];
}
