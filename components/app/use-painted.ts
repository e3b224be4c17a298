import { useSignal } from '@preact/signals';
import { createContext, type RefObject } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Resolves once a window has painted what is in it. Null where everything is rendered at once. */
export const PaintContext = createContext<((view: Window) => Promise<void>) | null>(null);

/**
 * Returns whether the component around an element has been painted once. What the first frame does not need is rendered
 * afterwards, so that this frame comes earlier.
 */
export function usePainted(element: RefObject<HTMLElement | null>): boolean {
  const whenPainted = useContext(PaintContext);
  const isPainted = useSignal(whenPainted === null);
  useEffect(() => {
    const view = element.current?.ownerDocument.defaultView;
    if (!view || isPainted.value) return;
    void whenPainted?.(view).then(() => {
      isPainted.value = true;
    });
  }, [element, whenPainted, isPainted]);
  return isPainted.value;
}
