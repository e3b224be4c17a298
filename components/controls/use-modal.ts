import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Shows a dialog over the page for as long as it is drawn. A dialog gives the focus back when it is closed, but here it
 * is taken away instead: so whatever had the focus gets it back at once, before anything else can ask for it.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    // Whatever has the focus can be given it, whatever document it is of.
    const opener = dialog.current?.ownerDocument.activeElement as HTMLElement | null;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // What lies under an open dialog takes no focus.
      shown?.close();
      opener?.focus({ preventScroll: true });
    };
  }, [dialog]);
}
