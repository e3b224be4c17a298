/** The panel itself, not its first control: arrow keys would change that control. Contents: the current entry. */
const FIRST = ['[role=dialog]', 'nav [aria-current]', 'nav button'];

/** Moves the focus into what a place holds. Leaves it where it is if that focuses its own field, or is empty. */
export function focusPanel(place: HTMLElement | null): void {
  const found = FIRST.map((selector) => place?.querySelector<HTMLElement>(selector));
  found.find(Boolean)?.focus({ preventScroll: true });
}
