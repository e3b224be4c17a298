/** The panel itself, not its first control: arrow keys would change that control. In contents the current entry. */
const FIRST = '[role=dialog], nav [aria-current], nav:not(:has([aria-current])) button';

/** Moves the focus into the panel in an element. Does nothing if there is none, or if it focuses a field of its own. */
export function focusPanel(container: HTMLElement | null): void {
  container?.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
}
