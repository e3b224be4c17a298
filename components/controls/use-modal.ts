import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusedElement } from '@/utils/dom/focused-element';
import { returnFocus } from './give-focus';

/**
 * Opens a dialog as a modal while it is rendered. A dialog restores the focus when it is closed, but not when it is
 * removed, so this restores it first, before anything else requests it.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const shown = dialog.current;
    const opener = shown && focusedElement(shown.ownerDocument);
    shown?.showModal();
    return () => {
      // Elements below an open dialog cannot be focused.
      shown?.close();
      returnFocus(opener);
    };
  }, [dialog]);
}
