import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

/** What a text field with suggestions takes from `useCombobox`. */
export interface Combobox {
  isOpen: boolean;
  /** The index of the suggestion that Enter would choose; −1 if none. */
  active: number;
  listId: string;
  optionId(index: number): string;
  /** Attributes of the field. Its own handlers must call these too. */
  field: {
    role: 'combobox';
    'aria-autocomplete': 'list';
    'aria-expanded': boolean;
    'aria-controls': string | undefined;
    'aria-activedescendant': string | undefined;
    onKeyDown(event: KeyboardEvent): void;
    onBlur(): void;
  };
  /** Opens the list; call it when the text changes. */
  open(): void;
  close(): void;
}

interface ComboboxWorld {
  /** The number of suggestions. */
  count: number;
  /** Called with the suggestion that is chosen. */
  onChoose(index: number): void;
  /** Called when an arrow key asks for suggestions. */
  onAsk?(): void;
}

/**
 * The keys and states of a text field with suggestions: the arrow keys move, Enter chooses, Escape closes. No
 * suggestion is active until an arrow key moves to it, so Enter keeps its meaning for the text as typed.
 */
export function useCombobox({ count, onChoose, onAsk }: ComboboxWorld): Combobox {
  const isWanted = useSignal(false);
  const moved = useSignal(-1);
  const listId = useId();
  const isOpen = isWanted.value && count > 0;
  const active = isOpen && moved.value < count ? moved.value : -1;
  const optionId = (index: number) => `${listId}-${index}`;
  const show = (isShown: boolean) => {
    isWanted.value = isShown;
    moved.value = -1;
  };

  function act(event: KeyboardEvent): boolean {
    const step = STEPS[event.key];
    if (step !== undefined) {
      if (isOpen) moved.value = stepTo(active, step, count);
      else {
        onAsk?.();
        show(true);
      }
      return true;
    }
    if (!isOpen) return false;
    if (event.key === 'Enter' && active >= 0) onChoose(active);
    else if (event.key !== 'Escape') return false;
    else show(false);
    return true;
  }

  return {
    isOpen,
    active,
    listId,
    optionId,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
      onKeyDown(event) {
        // While an input method composes a letter, it handles the keys.
        if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
        // The page and the dialog handle the same keys; an open list consumes them.
        if (act(event)) event.preventDefault();
      },
      onBlur: () => show(false),
    },
    open: () => show(true),
    close: () => show(false),
  };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** From the last suggestion back to the text, and from there to the first. */
function stepTo(active: number, step: 1 | -1, count: number): number {
  const next = active + step;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}
