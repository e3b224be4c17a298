import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Makes the buttons of a toolbar one tab stop: arrow keys, Home and End move between them, and Tab comes back to the
 * last one. Buttons in its menus are left out, because menus have keys of their own. Returns the handlers of the
 * toolbar.
 */
export function useToolbar(toolbar: RefObject<HTMLElement | null>) {
  const choose = (chosen: HTMLElement | undefined) => {
    for (const button of findButtons(toolbar.current)) button.tabIndex = button === chosen ? 0 : -1;
  };
  // After each render, which may have brought other buttons.
  useLayoutEffect(() => {
    const buttons = findButtons(toolbar.current);
    choose(buttons.find((button) => button.getAttribute('tabindex') === '0') ?? buttons[0]);
  });
  return {
    onFocusIn(event: FocusEvent) {
      const focused = findButtons(toolbar.current).find((button) => button === event.target);
      if (focused) choose(focused);
    },
    onKeyDown(event: KeyboardEvent) {
      const buttons = findButtons(toolbar.current);
      const now = buttons.findIndex((button) => button.matches(':focus'));
      const next = findNext(event, now, buttons.length);
      if (now < 0 || next === null) return;
      buttons.at(next)?.focus();
      event.preventDefault();
      // The page handles the same keys.
      event.stopPropagation();
    },
  };
}

function findButtons(toolbar: HTMLElement | null): HTMLElement[] {
  return [...(toolbar?.querySelectorAll('button') ?? [])].filter((button) => !button.closest('ul'));
}

/** Returns the index of the button that a key moves to, −1 for the last one; null for other keys. */
function findNext(event: KeyboardEvent, now: number, count: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case 'ArrowRight':
      return (now + 1) % count;
    case 'ArrowLeft':
      return now - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return null;
  }
}
