import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Returns the current width of an element's content in CSS pixels; 0 until it is rendered. `measured` chooses another
 * element from it.
 */
export function useWidth(
  element: RefObject<HTMLElement | null>,
  measured: (element: HTMLElement | null) => HTMLElement | null = itself,
): Signal<number> {
  const width = useSignal(0);
  useLayoutEffect(() => {
    const observed = measured(element.current);
    const view = observed?.ownerDocument.defaultView;
    if (!observed || !view) return;
    const observer = new view.ResizeObserver(([entry]) => {
      width.value = entry?.contentRect.width ?? 0;
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element, measured, width]);
  return width;
}

const itself = (element: HTMLElement | null) => element;
