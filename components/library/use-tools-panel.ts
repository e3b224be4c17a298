import { type Signal, useSignal } from '@preact/signals';
import { isElement } from '@/utils/dom/is-element';

/**
 * The panel below the tools of the library that is open. The handlers are those of the element around the tools: Escape
 * in a panel, or on its button, closes it and returns the focus to the button.
 */
export function useToolsPanel<Name extends string>(): {
  open: Signal<Name | null>;
  toggle(name: Name): void;
  handlers: { onKeyDown(event: KeyboardEvent): void };
} {
  const open = useSignal<Name | null>(null);
  return {
    open,
    toggle(name) {
      open.value = open.value === name ? null : name;
    },
    handlers: {
      onKeyDown(event) {
        const { key, target, currentTarget } = event;
        if (key !== 'Escape' || !isElement(target) || !isElement(currentTarget)) return;
        const button = currentTarget.querySelector<HTMLElement>(
          '[aria-expanded="true"]:not(input)',
        );
        if (!button || !(target === button || target.closest('fieldset'))) return;
        // The page handles the same key.
        event.preventDefault();
        open.value = null;
        button.focus();
      },
    },
  };
}
