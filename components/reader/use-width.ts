import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Returns the current width of an element in CSS pixels; 0 until it is rendered, and while it `isNeeded` not yet:
 * measuring delays the first frame.
 */
export function useWidth(element: RefObject<HTMLElement | null>, isNeeded = true): Signal<number> {
  const width = useSignal(0);
  useLayoutEffect(() => {
    const view = element.current?.ownerDocument.defaultView;
    if (!isNeeded || !element.current || !view) return;
    const observer = new view.ResizeObserver(([entry]) => {
      width.value = entry?.contentRect.width ?? 0;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, width, isNeeded]);
  return width;
}
