import { useSignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Resolves once what is rendered is on the screen. Null where nothing waits for that. */
export const PaintContext = createContext<(() => Promise<void>) | null>(null);

/**
 * Returns whether the component has been painted once. What the first frame does not need is rendered afterwards, so
 * that this frame comes earlier.
 */
export function usePainted(): boolean {
  const whenPainted = useContext(PaintContext);
  const isPainted = useSignal(whenPainted === null);
  useAfterPaint(() => {
    isPainted.value = true;
  }, []);
  return isPainted.value;
}

/**
 * Does work that the first frame does not need, once the component is painted with these `inputs`; again after they
 * change. Without a PaintContext, in the next task.
 */
export function useAfterPaint(work: () => void, inputs: readonly unknown[]): void {
  const whenPainted = useContext(PaintContext) ?? nextTask;
  useEffect(() => {
    let isCurrent = true;
    void whenPainted().then(() => {
      if (isCurrent) work();
    });
    return () => {
      isCurrent = false;
    };
  }, inputs);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
