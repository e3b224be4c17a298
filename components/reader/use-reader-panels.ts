import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { giveFocus } from '@/components/controls/give-focus';
import { type Focusable, focusedElement } from '@/utils/dom/focused-element';
import type { ReaderPanel } from './bar/ReaderTools';

/** What is open beside or over the article. */
export interface ReaderPanels {
  /** The panel below the bar; null if none is open. */
  panel: Signal<ReaderPanel | null>;
  isExportOpen: Signal<boolean>;
  areKeysShown: Signal<boolean>;
  /** The number, from 0, of the picture in the gallery; null if it is closed. */
  viewed: Signal<number | null>;
  /** Opens a panel in place of the open one, or closes it. */
  toggle(panel: ReaderPanel): void;
  /** Closes the panel and returns the focus to where it was before; after finding, to the article at the match. */
  close(): void;
  /** Shows a picture in the gallery; null closes it. */
  view(index: number | null): void;
}

/** Creates the state of what is open in a reader, at first the panel `first`. */
export function useReaderPanels(
  scroller: RefObject<HTMLElement | null>,
  first: ReaderPanel | null,
): ReaderPanels {
  const panel = useSignal<ReaderPanel | null>(first);
  const isExportOpen = useSignal(false);
  const areKeysShown = useSignal(false);
  const viewed = useSignal<number | null>(null);
  const opener = useRef<Focusable | null>(null);
  const close = () => {
    const before = panel.value === 'find' ? null : opener.current;
    panel.value = null;
    giveFocus(scroller.current);
    // Does nothing if it is gone.
    before?.focus({ preventScroll: true });
  };
  return {
    panel,
    isExportOpen,
    areKeysShown,
    viewed,
    close,
    toggle(which) {
      if (panel.value === which) return close();
      // A panel that replaces another one takes the focus from it.
      if (!panel.value) {
        opener.current = scroller.current && focusedElement(scroller.current.ownerDocument);
      }
      panel.value = which;
    },
    view(index) {
      viewed.value = index;
    },
  };
}
