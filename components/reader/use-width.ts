import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface WidthOptions {
  /** Chooses another element from the given one. */
  measured?: (element: HTMLElement | null) => HTMLElement | null;
  /** Measuring delays the first frame, so it can wait. */
  isNeeded?: boolean;
}

/**
 * Returns the current width of an element's content in CSS pixels; 0 until it is rendered, and as long as it is not
 * needed.
 */
export function useWidth(
  element: RefObject<HTMLElement | null>,
  { measured = itself, isNeeded = true }: WidthOptions = {},
): Signal<number> {
  const width = useSignal(0);
  useLayoutEffect(() => {
    const observed = measured(element.current);
    const view = observed?.ownerDocument.defaultView;
    if (!isNeeded || !observed || !view) return;
    const observer = new view.ResizeObserver(([entry]) => {
      width.value = entry?.contentRect.width ?? 0;
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element, measured, width, isNeeded]);
  return width;
}

const itself = (element: HTMLElement | null) => element;
