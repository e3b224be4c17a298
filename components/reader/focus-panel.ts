/** The panel itself, not its first control: arrow keys would change that control. In contents the current entry. */
const FIRST = '[role=dialog], nav [aria-current], nav:not(:has([aria-current])) button';

/** Moves the focus into what a place holds. Leaves it where it is if that focuses its own field, or is empty. */
export function focusPanel(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
}
