import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { returnFocus } from './give-focus';

/**
 * Opens a dialog as a modal while it is rendered. A dialog restores the focus when it is closed, but not when it is
 * removed, so this restores it first, before anything else requests it.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    // An element with the focus can be focused, whichever document it belongs to.
    const opener = dialog.current?.ownerDocument.activeElement as HTMLElement | null;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Elements below an open dialog cannot be focused.
      shown?.close();
      returnFocus(opener);
    };
  }, [dialog]);
}
