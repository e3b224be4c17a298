import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface WidthOptions {
  /** Chooses another element from the given one. */
  measured?: (element: HTMLElement | null) => HTMLElement | null;
  /**
   * Measures only once this is true, and then at once: before the first frame, that would delay it. Without this
   * option, measures with the layout of the first frame.
   */
  isPainted?: boolean;
}

/**
 * Returns the current width of an element's content in CSS pixels; null until it is rendered, and while it waits.
 */
export function useWidth(
  element: RefObject<HTMLElement | null>,
  { measured = itself, isPainted }: WidthOptions = {},
): Signal<number | null> {
  const width = useSignal<number | null>(null);
  useLayoutEffect(() => {
    const observed = measured(element.current);
    const view = observed?.ownerDocument.defaultView;
    if (isPainted === false || !observed || !view) return;
    // Also for an element that is not laid out, for which the observer is not called.
    if (isPainted) width.value = contentWidthOf(observed);
    const observer = new view.ResizeObserver(([entry]) => {
      width.value = entry?.contentRect.width ?? 0;
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element, measured, width, isPainted]);
  return width;
}

/** Returns the width inside an element's padding; 0 if it is not laid out. */
function contentWidthOf(element: HTMLElement): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const padding = [style?.paddingInlineStart, style?.paddingInlineEnd];
  return padding.reduce(
    (rest, side) => rest - (Number.parseFloat(side ?? '') || 0),
    element.clientWidth,
  );
}

const itself = (element: HTMLElement | null) => element;
